package io.hansa.club.portfolio;

import io.hansa.club.frequency.TouchChannel;
import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A contact as it holds.
 *
 * @param manager who looked after the member then
 * @param over why although the limit was reached, if it was
 * @param corrected whether it stands in the place of another
 */
public record ContactRow(
        long id,
        String manager,
        TouchChannel way,
        boolean inbound,
        ContactSubject subject,
        Optional<OccasionKey> occasion,
        ContactOutcome outcome,
        String note,
        Optional<OverReason> over,
        boolean corrected,
        Instant at,
        Actor recordedBy) {}
