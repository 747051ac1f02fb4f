package io.hansa.partners.document;

import io.hansa.partners.evidence.Evidence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Files a document about a partner.
 *
 * @param validUntil the last date on which it holds; empty: for ever
 * @param note 0 to 500 characters
 */
public record FileDocument(
        String partnerCode, DocumentKind kind, Optional<LocalDate> validUntil, String note, Evidence file) {

    private static final int LONGEST_NOTE = 500;

    public FileDocument {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(validUntil);
        Objects.requireNonNull(file);
        note = note == null ? "" : note.strip();
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidDocument("note");
        }
    }
}
