package io.hansa.partners.contract;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Puts other content in a draft's place.
 *
 * @param revision that is revised: the latest that its drafter has seen
 */
public record ReviseDraft(DraftNumber draft, int revision, LocalDate begins, Terms terms) {

    public ReviseDraft {
        Objects.requireNonNull(draft);
        Objects.requireNonNull(begins);
        Objects.requireNonNull(terms);
    }
}
