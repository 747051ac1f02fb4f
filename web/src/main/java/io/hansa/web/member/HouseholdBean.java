package io.hansa.web.member;

import io.hansa.club.household.Leaving;
import io.hansa.club.household.PoolTerms;
import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.club.household.SetPoolTerms;
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

    @Inject
    Me me;

    @Inject
    Pools pools;

    @Inject
    Leaving leaving;

    @Inject
    Pages pages;

    private transient PoolView pool;
    private transient Slice<StatementLine> lines;
    private int version;
    private Integer sharePercent;
    private Long capPerMonth;

    @PostConstruct
    void load() {
        pool = pools.of(me.number()).orElse(null);
        if (pool != null) {
            lines = pools.lines(me.number(), Optional.empty(), LINES);
            version = pool.terms().version();
            sharePercent = pool.terms().sharePercent();
            capPerMonth = pool.terms().capPerMonth().orElse(null);
        }
    }

    /** The version goes with the form: two do not overwrite each other. */
    public String saveTerms() {
        return pages.actIn("terms", () -> {
            var terms = new PoolTerms(version, sharePercent, Optional.ofNullable(capPerMonth));
            pools.set(new SetPoolTerms(pool.household().number(), terms));
            pages.say("member", "household.terms.done");
            return "/member/household";
        });
    }

    public String leave() {
        return pages.act(() -> {
            leaving.leave(me.number());
            pages.say("member", "household.left");
            return "/member/household";
        });
    }

    public String split() {
        return pages.act(() -> {
            leaving.split(me.number());
            pages.say("member", "household.split.done");
            return "/member/household";
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
        return pool.household().head().equals(me.number());
    }

    /** Whether the member may go: the head goes last. */
    public boolean isFree() {
        return !isHead() || pool.household().members().size() == 1;
    }

    public Slice<StatementLine> getLines() {
        return lines;
    }

    public Integer getSharePercent() {
        return sharePercent;
    }

    public void setSharePercent(Integer sharePercent) {
        this.sharePercent = sharePercent;
    }

    public Long getCapPerMonth() {
        return capPerMonth;
    }

    public void setCapPerMonth(Long capPerMonth) {
        this.capPerMonth = capPerMonth;
    }
}
