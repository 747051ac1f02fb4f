package io.hansa.ledger.liability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Which entries are looked at.
 *
 * @param lastDay the last business date that counts
 * @param before what was recorded at this instant or later does not count
 */
public record Cut(LocalDate lastDay, Instant before) {

    public Cut {
        Objects.requireNonNull(lastDay);
        before = before.truncatedTo(ChronoUnit.MICROS);
    }
}
