package io.hansa.club.portfolio;

import java.util.Objects;

/**
 * Says what came of a contact, and what was said, otherwise than before.
 *
 * @param note at most 500 characters
 */
public record CorrectContact(long contact, ContactOutcome outcome, String note) {

    /** @throws InvalidPortfolio when the note is too long */
    public CorrectContact {
        Objects.requireNonNull(outcome);
        if (note == null || note.strip().length() > RecordContact.LONGEST_NOTE) {
            throw new InvalidPortfolio("note");
        }
        note = note.strip();
    }
}
