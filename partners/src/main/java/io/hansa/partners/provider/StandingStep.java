package io.hansa.partners.provider;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How a provider came to stand where it does.
 *
 * @param reason what a person said; empty for the daily run
 * @param why figures by name, of the daily run: score, threshold, policy, counts
 */
public record StandingStep(
        String partnerCode,
        int seq,
        Standing standing,
        Optional<String> reason,
        Map<String, String> why,
        Actor by,
        Instant at) {}
