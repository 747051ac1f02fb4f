package io.hansa.club.importing;

import io.hansa.runs.RunNumber;
import java.time.Instant;
import java.util.Optional;

/** An uploaded file, the runs over it, and what they found. Counts are of the last run. */
public record ImportView(
        ImportNumber number,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        long rows,
        Optional<RunNumber> dryRun,
        Optional<RunNumber> run,
        long enrolled,
        long repeated,
        long refused) {}
