package io.hansa.club.earning;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The most that one member gets by a rule in a period.
 *
 * @param most at least 1, in what the rule gives, or times
 */
public record Cap(Per per, Of of, long most) {

    /** The member's period, by the date on which something happened. */
    public enum Per {
        DAY,
        MONTH,
        YEAR,
        /** As long as the rule is there, counted from the first of its versions that has such a cap. */
        EVER;

        /** For short, e.g. {@code M}. */
        char letter() {
            return name().charAt(0);
        }

        /** Names the period of a date, e.g. {@code 2026-11}; of {@link #EVER} it is empty. */
        public String period(LocalDate on) {
            return switch (this) {
                case DAY -> on.toString();
                case MONTH -> on.toString().substring(0, 7);
                case YEAR -> on.toString().substring(0, 4);
                case EVER -> "";
            };
        }
    }

    /** What is counted. */
    public enum Of {
        AMOUNT,
        TIMES
    }

    private static final long MOST = 1_000_000_000_000L;

    public Cap {
        Objects.requireNonNull(per);
        Objects.requireNonNull(of);
        InvalidEarningRule.unless(most >= 1 && most <= MOST, "cap");
    }
}
