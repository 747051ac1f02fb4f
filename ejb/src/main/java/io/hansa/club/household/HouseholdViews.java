package io.hansa.club.household;

import io.hansa.club.member.MemberNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Households with the names of who is in them, for boundaries that have decided who may see them. */
@ApplicationScoped
class HouseholdViews {

    @Inject
    HouseholdRows households;

    @Inject
    MemberNames members;

    HouseholdView view(Household household) {
        var belongings = households.belongings(household);
        var names = members.of(belongings.stream().map(Belonging::member).toList());
        return new HouseholdView(
                household.number(),
                household.name(),
                household.head(),
                household.createdAt(),
                belongings.stream()
                        .map(one -> new HouseholdView.Person(one.member(), names.get(one.member()), one.joinedAt()))
                        .toList());
    }
}
