package io.hansa.partners.bank;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * That what a difference was resolved to was to be undone, and what came of it.
 *
 * @param entry what had been posted; empty: it had been left as it is
 * @param undone empty: it waits for a second person
 */
public record UndoingView(
        Optional<EntryNumber> entry,
        String reason,
        Actor askedBy,
        Instant askedAt,
        Optional<Boolean> undone,
        Optional<Actor> decidedBy,
        Optional<Instant> decidedAt) {

    public boolean isOpen() {
        return undone.isEmpty();
    }
}
