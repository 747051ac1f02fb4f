package io.hansa.club.household;

import io.hansa.club.member.MemberNames;
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

/** Makes households and lets members join. A member may ask for its own only. */
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
    MemberNames members;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @throws AlreadyInHousehold when the head is in one
     * @throws InvalidHousehold when the name is empty or too long
     */
    public HouseholdView create(String name, MemberNumber head) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidHousehold();
        }
        requireFree(head);
        var household = new Household(name.strip(), head, clock.instant());
        households.add(household);
        households.add(new Belonging(head, household.id(), clock.instant()));
        audit.record("household.created", "member:" + head, Map.of("household", household.number()));
        return views.view(household);
    }

    /**
     * Joining the household one is in already changes nothing.
     *
     * @throws AlreadyInHousehold when the member is in another one
     * @throws HouseholdNotFound when there is none, or it was split
     * @throws HouseholdFull when it has no place left
     */
    public HouseholdView join(String number, MemberNumber member) {
        var household = households.find(number).orElseThrow(() -> new HouseholdNotFound(number));
        var present = households.belonging(member);
        if (present.filter(belonging -> belonging.household() == household.id()).isPresent()) {
            return views.view(household);
        }
        requireFree(member);
        requireHead(household);
        if (households.belongings(household).size() >= HouseholdRows.MOST_MEMBERS) {
            throw new HouseholdFull(number, HouseholdRows.MOST_MEMBERS);
        }
        households.add(new Belonging(member, household.id(), clock.instant()));
        audit.record("household.joined", "member:" + member, Map.of("household", number));
        return views.view(household);
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

    /** It is there as long as its head is in it, who stays until this has ended. */
    private void requireHead(Household household) {
        households
                .keepBelonging(household.head())
                .filter(belonging -> belonging.household() == household.id())
                .orElseThrow(() -> new HouseholdNotFound(household.number()));
    }

    private void requireFree(MemberNumber member) {
        if (!members.exists(member)) {
            throw new MemberNotFound(member);
        }
        if (households.belonging(member).isPresent()) {
            throw new AlreadyInHousehold(member);
        }
    }
}
