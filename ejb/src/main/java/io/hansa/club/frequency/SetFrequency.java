package io.hansa.club.frequency;

import java.util.Objects;

/**
 * Sets a cell.
 *
 * @param basedOn the version that the caller has seen; 0: none
 */
public record SetFrequency(FrequencyCell cell, int basedOn, FrequencyTerms terms) {

    /** @throws InvalidFrequency when a cadence says more than once */
    public SetFrequency {
        Objects.requireNonNull(cell);
        Objects.requireNonNull(terms);
        if (cell.kind() == FrequencyKind.CADENCE && terms.times() != 1) {
            throw new InvalidFrequency("times");
        }
    }
}
