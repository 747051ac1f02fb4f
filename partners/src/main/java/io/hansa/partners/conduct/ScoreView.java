package io.hansa.partners.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a provider, or a service of it, was scored.
 *
 * @param service empty: all of the provider's
 * @param day on which it was scored, for the whole days before it
 * @param since the first instant of the window
 * @param until the first instant after it
 * @param judged there was enough to judge by
 */
public record ScoreView(
        String partnerCode,
        Optional<String> service,
        LocalDate day,
        int policy,
        Instant since,
        Instant until,
        ConductCounts counts,
        int score,
        boolean judged) {}
