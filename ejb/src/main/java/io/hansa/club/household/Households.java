package io.hansa.club.household;

import io.hansa.club.member.MemberNotFound;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Makes households and lets members join. A member makes, and asks for, its own only. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Households {

    private static final int LONGEST_NAME = 64;

    @Resource
    SessionContext context;

    @Inject
    HouseholdRows households;

    @Inject
    HouseholdViews views;

    @Inject
    Joining joining;

    @Inject
    Minors minors;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @throws AlreadyInHousehold when the head is in one
     * @throws InvalidHousehold when the name is empty or too long
     * @throws MinorCannotBeHead when the head is not of age
     * @throws MemberNotFound when another member asks, or there is none
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public HouseholdView create(String name, MemberNumber head) {
        if (!Caller.of(context).mayActFor(head)) {
            throw new MemberNotFound(head);
        }
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new InvalidHousehold();
        }
        joining.requireFree(head);
        if (minors.isMinor(head)) {
            throw new MinorCannotBeHead(head);
        }
        var household = new Household(name.strip(), head, clock.instant());
        households.add(household);
        households.add(new Belonging(head, household.id(), clock.instant()));
        audit.record("household.created", "member:" + head, Map.of("household", household.number()));
        return views.view(household);
    }

    /** Without an invitation: staff have the member's word. Refuses as {@link Joining#join}. */
    public HouseholdView join(String number, MemberNumber member) {
        return joining.join(number, member);
    }

    /** The household of a member, or empty; of another's a member is told nothing. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<HouseholdView> of(MemberNumber member) {
        var caller = Caller.of(context);
        if (caller.kind() == Actor.Kind.MEMBER && !caller.ref().equals(member.value())) {
            return Optional.empty();
        }
        return households
                .belonging(member)
                .flatMap(one -> households.find(one.household()))
                .map(views::view);
    }
}
