package io.hansa.partners.contract;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft in a list.
 *
 * @param revision its latest, 1, 2, 3 …
 * @param decidedBy who approved or withdrew it
 * @param version that it became
 */
public record DraftRow(
        DraftNumber number,
        String partnerCode,
        DraftState state,
        int revision,
        Actor draftedBy,
        Instant draftedAt,
        Optional<Actor> decidedBy,
        Optional<Instant> decidedAt,
        Optional<Integer> version) {}
