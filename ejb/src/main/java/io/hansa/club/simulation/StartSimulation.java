package io.hansa.club.simulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Replays a window.
 *
 * @param from first day of recording, in the programme's zone
 * @param through last day, at least the first
 * @param draft a version of a rule to replay beside those that ran; empty: they alone
 */
public record StartSimulation(LocalDate from, LocalDate through, Optional<Draft> draft) {

    /** A version of a rule. */
    public record Draft(String code, int version) {

        @Override
        public String toString() {
            return code + " v" + version;
        }
    }

    /** @throws InvalidSimulation when it ends before it begins */
    public StartSimulation {
        Objects.requireNonNull(draft);
        if (from == null || through == null || through.isBefore(from)) {
            throw new InvalidSimulation("through");
        }
    }
}
