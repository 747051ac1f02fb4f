package io.hansa.web.member;

import io.hansa.club.household.Households;
import io.hansa.club.household.Leaving;
import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.club.household.SetPoolTerms;
import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** The member's household: what it shares, everybody's part, and the way out of it. Its head says how it shares. */
@Named("memberHousehold")
@ViewScoped
public class HouseholdBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 10;
    private static final String HERE = "/member/household";

    @Inject
    Me me;

    @Inject
    Households households;

    @Inject
    Pools pools;

    @Inject
    Leaving leaving;

    @Inject
    Pages pages;

    private transient PoolView pool;
    private transient Slice<StatementLine> lines;
    private int version;
    private String name;
    private Integer sharePercent;
    private Long cap;
    private CapPeriod period;
    private Long approvalAbove;

    @PostConstruct
    void load() {
        pool = pools.of(me.number()).orElse(null);
        if (pool != null) {
            lines = pools.lines(me.number(), Optional.empty(), LINES);
            version = pool.terms().version();
            sharePercent = pool.terms().sharePercent();
            cap = pool.terms().cap().orElse(null);
            period = pool.terms().period();
            approvalAbove = pool.terms().approvalAbove().orElse(null);
        }
    }

    public String create() {
        return pages.actIn("creating", () -> {
            households.create(name, me.number());
            pages.say("pool", "created");
            return HERE;
        });
    }

    /** The version goes with the form: two do not overwrite each other. */
    public String saveTerms() {
        return pages.actIn("terms", () -> {
            var terms = new PoolTerms(
                    version, sharePercent, Optional.ofNullable(cap), period, Optional.ofNullable(approvalAbove));
            pools.set(new SetPoolTerms(pool.household().number(), terms));
            pages.say("member", "household.terms.done");
            return HERE;
        });
    }

    public String leave() {
        return pages.act(() -> {
            leaving.leave(me.number());
            pages.say("member", "household.left");
            return HERE;
        });
    }

    public String split() {
        return pages.act(() -> {
            leaving.split(me.number());
            pages.say("member", "household.split.done");
            return HERE;
        });
    }

    /** Null when the member belongs to none. */
    public PoolView getPool() {
        return pool;
    }

    public PoolView.Person getMine() {
        return pool.persons().stream()
                .filter(person -> person.number().equals(me.number()))
                .findFirst()
                .orElseThrow();
    }

    public boolean isHead() {
        return pool != null && pool.household().head().equals(me.number());
    }

    /** Whether somebody of age could head it when the member goes. */
    public boolean isFree() {
        return !isHead()
                || pool.household().members().size() == 1
                || pool.persons().stream()
                        .anyMatch(person -> person.member()
                                && !person.minor()
                                && !person.number().equals(me.number()));
    }

    public CapPeriod[] getPeriods() {
        return CapPeriod.values();
    }

    public Slice<StatementLine> getLines() {
        return lines;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getSharePercent() {
        return sharePercent;
    }

    public void setSharePercent(Integer sharePercent) {
        this.sharePercent = sharePercent;
    }

    public Long getCap() {
        return cap;
    }

    public void setCap(Long cap) {
        this.cap = cap;
    }

    public CapPeriod getPeriod() {
        return period;
    }

    public void setPeriod(CapPeriod period) {
        this.period = period;
    }

    public Long getApprovalAbove() {
        return approvalAbove;
    }

    public void setApprovalAbove(Long approvalAbove) {
        this.approvalAbove = approvalAbove;
    }
}
