package io.hansa.club.household;

import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps members in their household while something is decided on it. For boundaries that have decided who may ask. */
@ApplicationScoped
public class Membership {

    @Inject
    HouseholdRows households;

    @Inject
    PoolRows rows;

    /** A household that a member is in. */
    public record Place(String number, String name, MemberNumber head) {}

    /**
     * What a household is, for who is asked to join it.
     *
     * @param terms how it shares
     */
    public record Sketch(String number, String name, MemberNumber head, int persons, PoolTerms terms) {}

    /** By number, in a few statements; numbers without a household are left out. */
    public Map<String, Sketch> sketches(Collection<String> numbers) {
        var found = households.find(numbers);
        var ids = found.stream().map(Household::id).toList();
        var persons = households.persons(ids);
        var terms = rows.terms(ids);
        return found.stream()
                .collect(Collectors.toMap(
                        Household::number,
                        one -> new Sketch(
                                one.number(),
                                one.name(),
                                one.head(),
                                persons.getOrDefault(one.id(), 0),
                                terms.getOrDefault(one.id(), PoolTerms.NONE))));
    }

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
