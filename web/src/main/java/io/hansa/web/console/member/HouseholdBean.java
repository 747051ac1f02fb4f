package io.hansa.web.console.member;

import io.hansa.club.household.Leaving;
import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.club.household.SetPoolTerms;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.web.faces.Pages;
import io.hansa.web.pool.PoolTermsForm;
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
    private final PoolTermsForm terms = new PoolTermsForm();

    public void load() {
        pool = MemberNumber.isValid(number) ? pools.of(member()).orElse(null) : null;
        pages.require(pool);
        if (pool != null) {
            lines = pools.lines(member(), Optional.empty(), LINES);
            terms.read(pool.terms());
        }
    }

    public String saveTerms() {
        return pages.actIn("terms", () -> {
            pools.set(new SetPoolTerms(pool.household().number(), terms.terms()));
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

    public PoolTermsForm getTerms() {
        return terms;
    }
}
