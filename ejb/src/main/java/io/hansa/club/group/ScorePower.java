package io.hansa.club.group;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Says how much a contact decides at its group.
 *
 * @param power 1 (nothing) to 5 (all)
 * @param reason why, 1 to 200 characters, without personal data
 * @param on since when it is so; not in the future
 */
public record ScorePower(long contact, int power, String reason, LocalDate on) {

    public ScorePower {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(on);
    }
}
