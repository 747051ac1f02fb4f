package io.hansa.club.portfolio;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What names an occasion of a member.
 *
 * @param on the day on which it falls this time
 */
public record OccasionKey(OccasionKind kind, LocalDate on) implements Serializable {

    public OccasionKey {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(on);
    }
}
