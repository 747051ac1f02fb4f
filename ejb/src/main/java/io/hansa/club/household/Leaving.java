package io.hansa.club.household;

import io.hansa.club.pool.DrawRequests;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets members leave their household, lets its head remove them, and splits it. What is left of what each contributed goes back to
 * each.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Leaving {

    private static final Actor RELEASED = Actor.system("household-return");

    @Resource
    SessionContext context;

    @Inject
    HouseholdRows households;

    @Inject
    PoolRows rows;

    @Inject
    Departures departures;

    @Inject
    Joining joining;

    @Inject
    Minors minors;

    @Inject
    DrawRequests requests;

    @Inject
    HouseholdNotices notices;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * Ends a member's place in its household. What others hold of its contributions goes back when it is released. When the head
     * leaves, then who is of age and has been in it longest is the head.
     *
     * @throws NotInHousehold when it has none, or another member asks
     * @throws HeadCannotLeave when it is the head, and nobody of age remains with others
     */
    public void leave(MemberNumber member) {
        requireOwn(member);
        var household = lock(member);
        if (household.isHead(member)) {
            passOn(household);
        }
        settle(household, List.of(part(household, member)));
    }

    /** Whether a member cannot leave by itself: it heads others, of whom nobody is of age. Of another's it is told nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isBound(MemberNumber member) {
        return Caller.of(context).mayActFor(member)
                && households
                        .belonging(member)
                        .flatMap(place -> households.find(place.household()))
                        .filter(household -> household.isHead(member))
                        .filter(household -> !others(household).isEmpty()
                                && successor(household).isEmpty())
                        .isPresent();
    }

    private void passOn(Household household) {
        if (!others(household).isEmpty()) {
            joining.succeed(household, successor(household).orElseThrow(() -> new HeadCannotLeave(household.number())));
        }
    }

    /** Who is of age and has been in it longest. */
    private Optional<MemberNumber> successor(Household household) {
        List<MemberNumber> others = others(household);
        var notOfAge = minors.of(others);
        return others.stream().filter(member -> !notOfAge.contains(member)).findFirst();
    }

    private List<MemberNumber> others(Household household) {
        return households.belongings(household).stream()
                .map(Belonging::member)
                .filter(member -> !household.isHead(member))
                .toList();
    }

    /**
     * The head ends another's place; the member is told.
     *
     * @throws NotInHousehold when the member is not in the head's household, or another member asks
     * @throws NotHouseholdHead when somebody else than the head asks
     * @throws HeadCannotLeave when the head would remove itself
     */
    public void remove(MemberNumber head, MemberNumber member) {
        requireOwn(head);
        var household = lock(head);
        if (!household.isHead(head)) {
            throw new NotHouseholdHead(head);
        }
        if (head.equals(member)) {
            throw new HeadCannotLeave(household.number());
        }
        settle(household, List.of(part(household, member)));
        notices.tell("removed", household, member);
    }

    /**
     * Ends the household: all leave it, its head too.
     *
     * @throws NotInHousehold when the member has none
     * @throws NotHouseholdHead when somebody else than the head asks
     */
    public void split(MemberNumber head) {
        requireOwn(head);
        var household = lock(head);
        if (!household.isHead(head)) {
            throw new NotHouseholdHead(head);
        }
        var members = households.lockBelongings(household).stream()
                .map(Belonging::member)
                .toList();
        var parted = members.stream().map(member -> part(household, member)).toList();
        audit.record("household.split", "member:" + head, Map.of("household", household.number()));
        settle(household, parted);
        notices.tell("split", household, members, Map.of());
    }

    /** The household that a member is in, locked; the order of locks is household, places in it, requests to draw, the ledger. */
    private Household lock(MemberNumber member) {
        return Optional.ofNullable(rows.places(List.of(member)).get(member))
                .map(households::lock)
                .orElseThrow(() -> new NotInHousehold(member));
    }

    private void settle(Household household, List<Departure> parted) {
        departures.settle(household, parted, Caller.of(context));
    }

    private Departure part(Household household, MemberNumber member) {
        var belonging = households
                .lockBelonging(member)
                .filter(place -> place.household() == household.id())
                .orElseThrow(() -> new NotInHousehold(member));
        households.remove(belonging);
        var departure = new Departure(household, member, programme.now());
        rows.add(departure);
        var own = rows.personTerms(household, member);
        if (own.own().isPresent()) {
            // who comes back begins anew
            rows.add(
                    new PersonTermsVersion(
                            household, own, Optional.empty(), Caller.of(context).toString(), programme.now()),
                    household.number());
        }
        requests.withdraw(HouseholdKeeper.holder(household), List.of(member), Caller.of(context));
        audit.record("household.left", "member:" + member, Map.of("household", household.number()));
        return departure;
    }

    /**
     * Numbers of the households that somebody has left who waits for what is held, oldest household first.
     *
     * @param cursor of the slice before, empty for the first
     * @param limit 1 to {@link Slice#MAX_LIMIT}
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<String> waiting(Optional<String> cursor, int limit) {
        long after = Slice.begin(cursor, Long::parseLong, 0L);
        Slice<Long> ids = Slice.read(limit, most -> rows.waiting(after, most), String::valueOf);
        return new Slice<>(households.numbers(ids.rows()), ids.next());
    }

    /**
     * Gives back what was held when somebody left one household and has been released since. Who has nothing left in its pool waits
     * no longer.
     *
     * @throws HouseholdNotFound when there is none
     */
    @RolesAllowed(Roles.SYSTEM)
    public void returnReleased(String number) {
        var household = households.lock(number).orElseThrow(() -> new HouseholdNotFound(number));
        departures.settle(household, rows.lockOpen(household, Slice.MAX_LIMIT), RELEASED);
    }

    private void requireOwn(MemberNumber member) {
        if (!Caller.of(context).mayActFor(member)) {
            throw new NotInHousehold(member);
        }
    }
}
