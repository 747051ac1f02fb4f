package io.hansa.partners.equivalence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Proposes which tiers are worth the same from a date on; it takes the place of all that was before.
 *
 * @param begins today at the earliest
 * @param pairs 1 to 30; of one tier in one direction one at most
 */
public record ProposeEquivalence(String partnerCode, LocalDate begins, List<TierPair> pairs) {

    public ProposeEquivalence {
        Objects.requireNonNull(partnerCode);
        if (begins == null) {
            throw new InvalidEquivalence("begins");
        }
        pairs = new TierPairs(pairs).pairs();
    }
}
