package io.hansa.club.household;

import io.hansa.club.member.MemberNames;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.Contribution;
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
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Departures departures;

    @Inject
    MemberNames names;

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
                .orElse(new Slice<>(java.util.List.of(), Optional.empty()));
    }

    /**
     * Sets the share and the cap, from now on.
     *
     * @throws HouseholdNotFound when there is none, or the calling member is not in it
     * @throws NotHouseholdHead when a member asks that is not its head
     * @throws PoolTermsChanged when they have another version than the caller has seen
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public PoolTerms set(SetPoolTerms command) {
        var household = households
                .find(command.household())
                .filter(this::isVisible)
                .orElseThrow(() -> new HouseholdNotFound(command.household()));
        if (caller().kind() == Actor.Kind.MEMBER && !caller().mayActFor(household.head())) {
            throw new NotHouseholdHead(new MemberNumber(caller().ref()));
        }
        if (rows.terms(household).version() != command.terms().version()) {
            throw new PoolTermsChanged(command.household());
        }
        var version = new PoolTermsVersion(household, command.terms(), caller().toString(), programme.now());
        rows.add(version, household.number());
        record(household, version.terms());
        return version.terms();
    }

    private boolean isVisible(Household household) {
        return caller().kind() != Actor.Kind.MEMBER
                || households
                        .belonging(new MemberNumber(caller().ref()))
                        .filter(belonging -> belonging.household() == household.id())
                        .isPresent();
    }

    private void record(Household household, PoolTerms terms) {
        audit.record(
                "household.terms-set",
                "household:" + household.number(),
                Map.of(
                        "version", Integer.toString(terms.version()),
                        "sharePercent", Integer.toString(terms.sharePercent()),
                        "capPerMonth", terms.capPerMonth().map(Object::toString).orElse("-")));
    }

    private PoolView view(Household household) {
        AccountId pool = postings.pool(household.number());
        var wallet = statements.wallet(pool);
        var terms = rows.terms(household);
        var seen = views.view(household);
        return new PoolView(seen, terms, pool, wallet.available(), wallet.held(), persons(seen, terms, pool));
    }

    private java.util.List<PoolView.Person> persons(HouseholdView household, PoolTerms terms, AccountId pool) {
        Map<MemberNumber, Contribution> contributed = departures.left(pool);
        Map<AccountId, Long> drawn = statements.drawn(pool, programme.today().withDayOfMonth(1));
        Set<MemberNumber> members = new LinkedHashSet<>();
        household.members().forEach(person -> members.add(person.number()));
        Set<MemberNumber> all = new LinkedHashSet<>(members);
        all.addAll(contributed.keySet());
        var displayed = names.of(all);
        return all.stream()
                .map(number -> {
                    long taken = drawn.getOrDefault(postings.wallet(number), 0L);
                    return new PoolView.Person(
                            number,
                            displayed.getOrDefault(number, ""),
                            Points.of(Optional.ofNullable(contributed.get(number))
                                    .map(Contribution::left)
                                    .orElse(0L)),
                            Points.of(taken),
                            terms.capPerMonth().map(cap -> Points.of(Math.max(0, cap - taken))),
                            members.contains(number));
                })
                .toList();
    }

    private Actor caller() {
        return Caller.of(context);
    }
}
