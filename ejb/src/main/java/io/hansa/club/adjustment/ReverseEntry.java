package io.hansa.club.adjustment;

import io.hansa.kernel.EntryNumber;
import java.util.Objects;

/**
 * A wrong entry to be undone, whole.
 *
 * @param requestKey names the request: asked twice, it is one reversal
 * @param note what staff want remembered, 0 to 200 characters
 */
public record ReverseEntry(String requestKey, EntryNumber entry, AdjustmentReason reason, String note) {

    public ReverseEntry {
        Objects.requireNonNull(requestKey);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(note);
    }
}
