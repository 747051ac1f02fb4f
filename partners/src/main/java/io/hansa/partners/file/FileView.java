package io.hansa.partners.file;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A file and what became of it.
 *
 * @param hash SHA-256 of its bytes, in hex
 * @param percent of the rows that the present phase is through with
 * @param sums what the check foresees; from the confirmation on what was posted
 * @param sameAs an earlier file of the partner with the same bytes
 */
public record FileView(
        FileNumber number,
        String partnerCode,
        String name,
        Actor uploadedBy,
        Instant uploadedAt,
        long bytes,
        String hash,
        long rows,
        FileState state,
        int percent,
        FileSums sums,
        Optional<Actor> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<FileNumber> sameAs) {}
