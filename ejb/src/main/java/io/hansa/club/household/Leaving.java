package io.hansa.club.household;

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

/** Lets members leave their household, and splits it. What is left of what each contributed goes back to each. */
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
    Audit audit;

    @Inject
    Programme programme;

    /**
     * Ends a member's place in its household. What others hold of its contributions goes back when it is released.
     *
     * @throws NotInHousehold when it has none, or another member asks
     * @throws HeadCannotLeave when it is the head and others remain
     */
    public void leave(MemberNumber member) {
        requireOwn(member);
        var belonging = households.lockBelonging(member).orElseThrow(() -> new NotInHousehold(member));
        var household = households.find(belonging.household()).orElseThrow();
        if (household.head().equals(member) && households.belongings(household).size() > 1) {
            throw new HeadCannotLeave(household.number());
        }
        part(household, belonging);
        departures.settle(household, Caller.of(context));
    }

    /**
     * Ends the household: all leave it, its head too.
     *
     * @throws NotInHousehold when the member has none
     * @throws NotHouseholdHead when somebody else than the head asks
     */
    public void split(MemberNumber head) {
        requireOwn(head);
        var belonging = households.lockBelonging(head).orElseThrow(() -> new NotInHousehold(head));
        var household = households.find(belonging.household()).orElseThrow();
        if (!household.head().equals(head)) {
            throw new NotHouseholdHead(head);
        }
        for (Belonging each : households.lockBelongings(household)) {
            part(household, each);
        }
        audit.record("household.split", "member:" + head, Map.of("household", household.number()));
        departures.settle(household, Caller.of(context));
    }

    private void part(Household household, Belonging belonging) {
        households.remove(belonging);
        rows.add(new Departure(household, belonging.member(), programme.now()));
        audit.record("household.left", "member:" + belonging.member(), Map.of("household", household.number()));
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
