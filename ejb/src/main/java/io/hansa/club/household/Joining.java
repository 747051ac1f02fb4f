package io.hansa.club.household;

import io.hansa.club.member.MemberNames;
import io.hansa.club.member.MemberNotFound;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lets members into households, and makes them their heads. For boundaries of the club that have decided who may ask. */
@ApplicationScoped
public class Joining {

    @Inject
    HouseholdRows households;

    @Inject
    PoolRows rows;

    @Inject
    HouseholdViews views;

    @Inject
    HouseholdNotices notices;

    @Inject
    MemberNames members;

    @Inject
    Minors minors;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * Joining the household one is in already changes nothing.
     *
     * @throws AlreadyInHousehold when the member is in another one
     * @throws HouseholdNotFound when there is none, or it was split
     * @throws HouseholdFull when it has no place left
     */
    public HouseholdView join(String number, MemberNumber member) {
        var household = lock(number);
        if (isIn(household, member)) {
            return views.view(household);
        }
        requireFree(member);
        if (households.belongings(household).size() >= HouseholdRows.MOST_MEMBERS) {
            throw new HouseholdFull(number, HouseholdRows.MOST_MEMBERS);
        }
        households.add(new Belonging(member, household.id(), programme.now()));
        audit.record("household.joined", "member:" + member, Map.of("household", number));
        notices.tell("joined", household, household.head());
        return views.view(household);
    }

    /**
     * Makes a member the head after another one.
     *
     * @throws HouseholdNotFound when there is none, or it has another head meanwhile
     * @throws NotInHousehold when the member is not in it
     * @throws MinorCannotBeHead when the member is not of age
     */
    public HouseholdView succeed(String number, MemberNumber head, MemberNumber next) {
        var household = lock(number);
        if (!household.isHead(head)) {
            throw new HouseholdNotFound(number);
        }
        requireSuccessor(new Membership.Place(number, household.name(), head), next);
        succeed(household, next);
        return views.view(household);
    }

    /** Makes a member that may be it the head of a household that is locked. */
    void succeed(Household household, MemberNumber next) {
        MemberNumber before = household.head();
        household.succeed(next);
        audit.record(
                "household.head-changed",
                "member:" + next,
                Map.of("household", household.number(), "before", before.value()));
        notices.tell("head", household, next);
    }

    /**
     * The household of its head, who stays it until the running transaction has ended.
     *
     * @throws NotInHousehold when the member is in none
     * @throws NotHouseholdHead when somebody else is its head
     */
    public Membership.Place keepHead(MemberNumber head) {
        var household = Optional.ofNullable(rows.places(List.of(head)).get(head))
                .map(households::lock)
                .orElseThrow(() -> new NotInHousehold(head));
        if (!household.isHead(head)) {
            throw new NotHouseholdHead(head);
        }
        return new Membership.Place(household.number(), household.name(), household.head());
    }

    /**
     * @throws NotInHousehold when the member is not in the household, or is its head
     * @throws MinorCannotBeHead when the member is not of age
     */
    public void requireSuccessor(Membership.Place place, MemberNumber next) {
        var household = households.find(place.number()).orElseThrow();
        if (household.isHead(next) || !isIn(household, next)) {
            throw new NotInHousehold(next);
        }
        if (minors.isMinor(next)) {
            throw new MinorCannotBeHead(next);
        }
    }

    void requireFree(MemberNumber member) {
        if (!members.exists(member)) {
            throw new MemberNotFound(member);
        }
        if (!rows.places(List.of(member)).isEmpty()) {
            throw new AlreadyInHousehold(member);
        }
    }

    /** It is there as long as its head is in it. */
    private Household lock(String number) {
        return households
                .lock(number)
                .filter(household -> isIn(household, household.head()))
                .orElseThrow(() -> new HouseholdNotFound(number));
    }

    private boolean isIn(Household household, MemberNumber member) {
        return Objects.equals(rows.places(List.of(member)).get(member), household.id());
    }
}
