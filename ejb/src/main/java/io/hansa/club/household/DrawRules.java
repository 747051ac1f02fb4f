package io.hansa.club.household;

import io.hansa.club.pool.DrawTerms;
import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.Points;
import java.util.Optional;

/** On what terms a person draws: its own before the household's; the head asks nobody; a minor always asks. */
final class DrawRules {

    private DrawRules() {}

    /**
     * What is looked at.
     *
     * @param terms of the household
     * @param own of the person
     */
    record Case(PoolTerms terms, Optional<PoolTerms> own, boolean head, boolean minor, MinorsDraw minorsDraw) {

        PoolTerms inForce() {
            return own.orElse(terms);
        }
    }

    static DrawTerms of(Household household, Case person) {
        var inForce = person.inForce();
        return new DrawTerms(
                PoolHolder.household(household.number()),
                household.name(),
                cap(person).map(Points::of),
                inForce.period(),
                approvalAbove(person).map(Points::of));
    }

    static Optional<Long> cap(Case person) {
        boolean nothing = person.minor()
                && person.minorsDraw() == MinorsDraw.WHEN_SET
                && person.own().isEmpty();
        return nothing ? Optional.of(0L) : person.inForce().cap();
    }

    static Optional<Long> approvalAbove(Case person) {
        if (person.head()) {
            return Optional.empty();
        }
        return person.minor() ? Optional.of(0L) : person.inForce().approvalAbove();
    }
}
