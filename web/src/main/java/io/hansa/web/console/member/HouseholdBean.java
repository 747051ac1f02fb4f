package io.hansa.web.console.member;

import io.hansa.club.household.Leaving;
import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.club.household.SetPoolTerms;
import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** The household of a member: its pool, everybody's part, how it shares; service staff set that, and let a member go. */
@Named("consoleHousehold")
@ViewScoped
public class HouseholdBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 30;

    @Inject
    Pools pools;

    @Inject
    Leaving leaving;

    @Inject
    Pages pages;

    private String number;
    private transient PoolView pool;
    private transient Slice<StatementLine> lines;
    private int version;
    private Integer sharePercent;
    private Long cap;
    private CapPeriod period;
    private Long approvalAbove;

    public void load() {
        pool = MemberNumber.isValid(number) ? pools.of(member()).orElse(null) : null;
        pages.require(pool);
        if (pool != null) {
            lines = pools.lines(member(), Optional.empty(), LINES);
            version = pool.terms().version();
            sharePercent = pool.terms().sharePercent();
            cap = pool.terms().cap().orElse(null);
            period = pool.terms().period();
            approvalAbove = pool.terms().approvalAbove().orElse(null);
        }
    }

    public String saveTerms() {
        return pages.actIn("terms", () -> {
            var terms = new PoolTerms(
                    version, sharePercent, Optional.ofNullable(cap), period, Optional.ofNullable(approvalAbove));
            pools.set(new SetPoolTerms(pool.household().number(), terms));
            pages.say("consoleMember", "household.terms.done");
            return "/console/members/household?number=" + number;
        });
    }

    /** The member that the page was opened for. */
    public String letGo() {
        return pages.act(() -> {
            leaving.leave(member());
            pages.say("consoleMember", "household.left");
            return "/console/members/member?number=" + number;
        });
    }

    private MemberNumber member() {
        return new MemberNumber(number);
    }

    public PoolView getPool() {
        return pool;
    }

    public Slice<StatementLine> getLines() {
        return lines;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

    public CapPeriod[] getPeriods() {
        return CapPeriod.values();
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
