package io.hansa.partners.equivalence;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A version of which tiers of a partner's and of ours are worth the same. */
public record EquivalenceView(
        String partnerCode,
        int version,
        LocalDate begins,
        EquivalenceState state,
        List<TierPair> pairs,
        Actor proposedBy,
        Instant proposedAt,
        Optional<Actor> decidedBy,
        Optional<Instant> decidedAt) {}
