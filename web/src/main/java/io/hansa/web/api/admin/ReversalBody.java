package io.hansa.web.api.admin;

import io.hansa.club.adjustment.AdjustmentReason;
import io.hansa.club.adjustment.ReverseEntry;
import io.hansa.kernel.EntryNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why an entry is to be undone.
 *
 * @param note none when absent
 */
public record ReversalBody(
        @NotNull AdjustmentReason reason, @Size(max = 200) String note) {

    ReverseEntry command(String key, EntryNumber entry) {
        return new ReverseEntry(key, entry, reason, note == null ? "" : note);
    }
}
