package io.hansa.partners.visit;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody was turned away, or says so.
 *
 * @param words what was said about it
 * @param penaltyFen what the partner pays for it
 * @param points what the member was given
 */
public record RefusalView(
        String number,
        ReservationView reservation,
        LocalizedText where,
        RefusalReason reason,
        String words,
        RefusalState state,
        Actor reportedBy,
        Instant reportedAt,
        Optional<Actor> decidedBy,
        Optional<Instant> decidedAt,
        String decision,
        long penaltyFen,
        long points,
        Optional<EntryNumber> entry) {}
