package io.hansa.club.household;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps members in their household while something is decided on it. For boundaries that have decided who may ask. */
@ApplicationScoped
public class Membership {

    @Inject
    HouseholdRows households;

    /** A household that a member is in. */
    public record Place(String number, String name, MemberNumber head) {}

    /** Where a member is just now. */
    public Optional<Place> of(MemberNumber member) {
        return households.belonging(member).map(this::place);
    }

    /** Where a member is and stays until the running transaction has ended. */
    public Optional<Place> keep(MemberNumber member) {
        return households.keepBelonging(member).map(this::place);
    }

    private Place place(Belonging belonging) {
        var household = households.find(belonging.household()).orElseThrow();
        return new Place(household.number(), household.name(), household.head());
    }
}
