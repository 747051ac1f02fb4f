package io.hansa.web.member;

import io.hansa.club.household.Households;
import io.hansa.club.household.Leaving;
import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.club.household.SetPoolTerms;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.web.faces.Pages;
import io.hansa.web.pool.PoolTermsForm;
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
    private final PoolTermsForm terms = new PoolTermsForm();
    private String name;

    @PostConstruct
    void load() {
        pool = pools.of(me.number()).orElse(null);
        if (pool != null) {
            lines = pools.lines(me.number(), Optional.empty(), LINES);
            terms.read(pool.terms());
        }
    }

    public String create() {
        return pages.actIn("creating", () -> {
            households.create(name, me.number());
            pages.say("pool", "created");
            return HERE;
        });
    }

    public String saveTerms() {
        return pages.actIn("terms", () -> {
            pools.set(new SetPoolTerms(pool.household().number(), terms.terms()));
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

    public Slice<StatementLine> getLines() {
        return lines;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PoolTermsForm getTerms() {
        return terms;
    }
}
