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

        private static final String BETWEEN = " v";

        /** @throws IllegalArgumentException when it is not as {@link #toString} writes it */
        public static Draft read(String name) {
            int at = name.lastIndexOf(BETWEEN);
            if (at < 0) {
                throw new IllegalArgumentException("not a version: " + name);
            }
            return new Draft(name.substring(0, at), Integer.parseInt(name.substring(at + BETWEEN.length())));
        }

        @Override
        public String toString() {
            return code + BETWEEN + version;
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
