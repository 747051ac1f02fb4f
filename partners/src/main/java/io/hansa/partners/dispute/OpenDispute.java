package io.hansa.partners.dispute;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.evidence.Evidence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Disputes a line of a statement, or one entry behind it.
 *
 * @param requestKey the caller's name for it: asked twice, it is one dispute
 * @param claimedFen what the caller says that it pays too much, or is paid too little; at most what the line, or the entry, is about
 * @param text what is wrong, 1 to 2,000 characters
 */
public record OpenDispute(
        String requestKey,
        String statement,
        int line,
        Optional<EntryNumber> entry,
        long claimedFen,
        DisputeReason reason,
        String text,
        List<Evidence> evidence) {

    public OpenDispute {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(reason);
        text = Said.required(text, "text");
        if (claimedFen < 1) {
            throw new InvalidDispute("claimed");
        }
        evidence = List.copyOf(evidence);
    }
}
