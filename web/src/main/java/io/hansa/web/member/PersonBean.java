package io.hansa.web.member;

import io.hansa.club.household.Leaving;
import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.club.household.SetPersonTerms;
import io.hansa.club.invitation.Invitations;
import io.hansa.club.invitation.OfferHead;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import io.hansa.web.pool.PoolTermsForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;

/** One person of the household, for its head: its own terms, handing over to it, removing it. */
@Named("memberPerson")
@ViewScoped
public class PersonBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HOUSEHOLD = "/member/household";

    @Inject
    Me me;

    @Inject
    Pools pools;

    @Inject
    Leaving leaving;

    @Inject
    Invitations invitations;

    @Inject
    Pages pages;

    private String number;
    private String household;
    private String key;
    private transient PoolView.Person person;
    private final PoolTermsForm terms = new PoolTermsForm();

    /** Only the head looks at another. */
    public void load() {
        key = UUID.randomUUID().toString();
        var pool = MemberNumber.isValid(number)
                ? pools.of(me.number())
                        .filter(mine -> mine.household().head().equals(me.number()))
                        .orElse(null)
                : null;
        person = pool == null
                ? null
                : pool.persons().stream()
                        .filter(one -> one.member() && one.number().value().equals(number))
                        .filter(one -> !one.number().equals(me.number()))
                        .findFirst()
                        .orElse(null);
        pages.require(person);
        if (person != null) {
            household = pool.household().number();
            terms.read(person.terms());
        }
    }

    public String save() {
        return set("person.saved", () -> Optional.of(terms.terms()));
    }

    /** As the household's again. */
    public String reset() {
        return set("person.reset", Optional::empty);
    }

    private String set(String said, Supplier<Optional<PoolTerms>> own) {
        return pages.actIn("terms", () -> {
            pools.set(new SetPersonTerms(household, member(), terms.getVersion(), own.get()));
            pages.say("pool", said);
            return HOUSEHOLD;
        });
    }

    public String offerHead() {
        return pages.act(() -> {
            invitations.offer(new OfferHead(me.number(), member(), key));
            pages.say("pool", "head.offered");
            return HOUSEHOLD;
        });
    }

    public String remove() {
        return pages.act(() -> {
            leaving.remove(me.number(), member());
            pages.say("pool", "person.removed");
            return HOUSEHOLD;
        });
    }

    private MemberNumber member() {
        return new MemberNumber(number);
    }

    public PoolView.Person getPerson() {
        return person;
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
