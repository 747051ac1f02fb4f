package io.hansa.partners.equivalence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which tier is worth which: of one tier in one direction, one at most. */
record TierPairs(List<TierPair> pairs) {

    private static final int MOST = 30;

    TierPairs {
        pairs = List.copyOf(pairs);
        boolean ambiguous = twice(pairs, pair -> pair.direction().toOurs(), TierPair::theirs)
                || twice(pairs, pair -> pair.direction().toTheirs(), TierPair::ours);
        if (pairs.isEmpty() || pairs.size() > MOST || ambiguous) {
            throw new InvalidEquivalence("pairs");
        }
    }

    private static boolean twice(List<TierPair> pairs, Predicate<TierPair> which, Function<TierPair, String> tier) {
        List<String> tiers = pairs.stream().filter(which).map(tier).toList();
        return tiers.stream().distinct().count() < tiers.size();
    }

    Optional<String> ours(String theirs) {
        return pairs.stream()
                .filter(pair -> pair.direction().toOurs() && pair.theirs().equals(theirs))
                .map(TierPair::ours)
                .findFirst();
    }

    Optional<String> theirs(String ours) {
        return pairs.stream()
                .filter(pair -> pair.direction().toTheirs() && pair.ours().equals(ours))
                .map(TierPair::theirs)
                .findFirst();
    }
}
