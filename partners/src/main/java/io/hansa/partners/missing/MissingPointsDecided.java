package io.hansa.partners.missing;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.Optional;

/**
 * A claim was decided. Fired within the transaction that did it.
 *
 * @param state {@code CREDITED}, {@code PROVISIONAL}, {@code REJECTED} or {@code FOUND}
 * @param points that the member has got for the receipt now
 * @param text what the partner says, when it says no
 */
public record MissingPointsDecided(
        MissingNumber number,
        MemberNumber member,
        String partnerCode,
        LocalizedText partnerName,
        String receipt,
        String state,
        Points points,
        Optional<EntryNumber> entry,
        String text,
        Instant at) {}
