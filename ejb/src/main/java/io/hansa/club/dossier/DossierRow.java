package io.hansa.club.dossier;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Something that is known of a member, and who wrote it when. */
public record DossierRow(
        long id,
        DossierCategory category,
        String text,
        Optional<LocalDate> on,
        boolean corrected,
        Actor writtenBy,
        Instant writtenAt) {

    /** Without the words. */
    @Override
    public String toString() {
        return "DossierRow[" + id + " " + category + "]";
    }
}
