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
        part(household, member);
        departures.settle(household, Caller.of(context));
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
        part(household, member);
        departures.settle(household, Caller.of(context));
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
        members.forEach(member -> part(household, member));
        audit.record("household.split", "member:" + head, Map.of("household", household.number()));
        departures.settle(household, Caller.of(context));
        notices.tell("split", household, members, Map.of());
    }

    /** The household that a member is in, locked; the order of locks is household, places in it, requests to draw, the ledger. */
    private Household lock(MemberNumber member) {
        return Optional.ofNullable(rows.places(List.of(member)).get(member))
                .map(households::lock)
                .orElseThrow(() -> new NotInHousehold(member));
    }

    private void part(Household household, MemberNumber member) {
        var belonging = households
                .lockBelonging(member)
                .filter(place -> place.household() == household.id())
                .orElseThrow(() -> new NotInHousehold(member));
        households.remove(belonging);
        rows.add(new Departure(household, member, programme.now()));
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
    }

    /**
     * Gives back what was held when somebody left and has been released since.
     *
     * @return how many households were looked at; fewer than {@link Slice#MAX_LIMIT} when none is left out
     */
    @RolesAllowed(Roles.SYSTEM)
    public int returnReleased() {
        List<Long> waiting = rows.waiting(Slice.MAX_LIMIT);
        waiting.stream()
                .map(id -> households.find(id).orElseThrow())
                .forEach(household -> departures.settle(household, RELEASED));
        return waiting.size();
    }

    private void requireOwn(MemberNumber member) {
        if (!Caller.of(context).mayActFor(member)) {
            throw new NotInHousehold(member);
        }
    }
}
