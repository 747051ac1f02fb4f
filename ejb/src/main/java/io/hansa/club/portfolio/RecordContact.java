package io.hansa.club.portfolio;

import io.hansa.club.frequency.TouchChannel;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a contact down.
 *
 * @param requestKey names the contact: written down twice, it is one
 * @param inbound the member has called
 * @param occasion the one that it was for
 * @param outcome reached or not
 * @param note at most 500 characters
 * @param over why although the limit is reached; empty: not then
 * @param at within the last seven days
 */
public record RecordContact(
        String requestKey,
        MemberNumber member,
        TouchChannel way,
        boolean inbound,
        ContactSubject subject,
        Optional<OccasionKey> occasion,
        ContactOutcome outcome,
        String note,
        Optional<OverReason> over,
        Instant at) {

    static final int LONGEST_NOTE = 500;

    /** @throws InvalidPortfolio when the note is too long, or the outcome is for corrections only */
    public RecordContact {
        Objects.requireNonNull(member);
        Objects.requireNonNull(way);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(occasion);
        Objects.requireNonNull(over);
        Objects.requireNonNull(at);
        if (outcome == null || outcome == ContactOutcome.MISTAKEN) {
            throw new InvalidPortfolio("outcome");
        }
        if (note == null || note.strip().length() > LONGEST_NOTE) {
            throw new InvalidPortfolio("note");
        }
        note = note.strip();
    }
}
