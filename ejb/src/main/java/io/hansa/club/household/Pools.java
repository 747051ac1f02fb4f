package io.hansa.club.household;

import io.hansa.club.pool.PoolTerms;
import io.hansa.club.pool.PoolTermsChanged;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What households share, and how. A member may ask for its own household only. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Pools {

    @Resource
    SessionContext context;

    @Inject
    HouseholdViews views;

    @Inject
    HouseholdRows households;

    @Inject
    PoolRows rows;

    @Inject
    PoolPostings postings;

    @Inject
    PoolPersons persons;

    @Inject
    HouseholdNotices notices;

    @Inject
    Statements statements;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** The pool of a member's household, with everybody's part; empty when it has none, or is another's. Staff's look is audited. */
    public Optional<PoolView> of(MemberNumber member) {
        if (!caller().mayActFor(member)) {
            return Optional.empty();
        }
        var household = find(member);
        if (caller().kind() == Actor.Kind.STAFF) {
            household.ifPresent(found -> audit.record("household.viewed", "household:" + found.number(), Map.of()));
        }
        return household.map(this::view);
    }

    private Optional<Household> find(MemberNumber member) {
        return households.belonging(member).flatMap(belonging -> households.find(belonging.household()));
    }

    /** Lines of the pool of a member's household, newest first; none when it has none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<StatementLine> lines(MemberNumber member, Optional<String> cursor, int limit) {
        return find(member)
                .filter(household -> caller().mayActFor(member))
                .map(household -> statements.lines(postings.pool(household.number()), cursor, limit))
                .orElse(new Slice<>(List.of(), Optional.empty()));
    }

    /**
     * Sets how all share and draw who have no terms of their own, from now on; they are told.
     *
     * @throws HouseholdNotFound when there is none, or the calling member is not in it
     * @throws NotHouseholdHead when a member asks that is not its head
     * @throws PoolTermsChanged when they have another version than the caller has seen
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public PoolTerms set(SetPoolTerms command) {
        var household = mine(command.household());
        if (rows.terms(household).version() != command.terms().version()) {
            throw new PoolTermsChanged(command.household());
        }
        var version = new PoolTermsVersion(household, command.terms(), caller().toString(), programme.now());
        rows.add(version, household.number());
        record(household, version.terms(), Optional.empty());
        var others = views.view(household).members().stream()
                .map(HouseholdView.Person::number)
                .filter(member -> !isCaller(member))
                .toList();
        notices.tell("terms", household, others, Map.of());
        return version.terms();
    }

    /**
     * Sets the terms of one person, from now on; the person is told.
     *
     * @throws HouseholdNotFound when there is none, or the calling member is not in it
     * @throws NotHouseholdHead when a member asks that is not its head
     * @throws NotInHousehold when the person is not in it
     * @throws PoolTermsChanged when they have another version than the caller has seen
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public PersonTerms set(SetPersonTerms command) {
        var household = mine(command.household());
        if (!Objects.equals(rows.places(List.of(command.member())).get(command.member()), household.id())) {
            throw new NotInHousehold(command.member());
        }
        var seen = rows.personTerms(household, command.member());
        if (seen.version() != command.seen()) {
            throw new PoolTermsChanged(command.household());
        }
        var version = new PersonTermsVersion(household, seen, command.own(), caller().toString(), programme.now());
        rows.add(version, household.number());
        var set = version.terms();
        record(household, set.own().orElse(PoolTerms.NONE), Optional.of(set));
        if (!isCaller(command.member())) {
            notices.tell("terms", household, command.member());
        }
        return set;
    }

    /** The household that the caller may set terms of. */
    private Household mine(String number) {
        var household =
                households.find(number).filter(this::isVisible).orElseThrow(() -> new HouseholdNotFound(number));
        if (caller().kind() == Actor.Kind.MEMBER && !caller().mayActFor(household.head())) {
            throw new NotHouseholdHead(new MemberNumber(caller().ref()));
        }
        return household;
    }

    private boolean isCaller(MemberNumber member) {
        return caller().kind() == Actor.Kind.MEMBER && caller().mayActFor(member);
    }

    private boolean isVisible(Household household) {
        return caller().kind() != Actor.Kind.MEMBER
                || households
                        .belonging(new MemberNumber(caller().ref()))
                        .filter(belonging -> belonging.household() == household.id())
                        .isPresent();
    }

    private void record(Household household, PoolTerms terms, Optional<PersonTerms> person) {
        Map<String, String> details = new HashMap<>();
        details.put("version", Integer.toString(person.map(PersonTerms::version).orElse(terms.version())));
        details.put("sharePercent", Integer.toString(terms.sharePercent()));
        details.put("cap", terms.cap().map(Object::toString).orElse("-"));
        details.put("period", terms.period().name());
        details.put("approvalAbove", terms.approvalAbove().map(Object::toString).orElse("-"));
        person.ifPresent(set -> {
            details.put("member", set.member().value());
            details.put("own", Boolean.toString(set.own().isPresent()));
        });
        audit.record(
                person.isPresent() ? "household.person-terms-set" : "household.terms-set",
                "household:" + household.number(),
                details);
    }

    private PoolView view(Household household) {
        AccountId pool = postings.pool(household.number());
        var wallet = statements.wallet(pool);
        var terms = rows.terms(household);
        var seen = views.view(household);
        return new PoolView(
                seen, terms, pool, wallet.available(), wallet.held(), persons.of(household, seen, terms, pool));
    }

    private Actor caller() {
        return Caller.of(context);
    }
}
