package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Until when the points of a lot live: to a date, or while their wallet is active, or both, whichever ends first; or for ever.
 *
 * @param on the first date on which they can no longer be used, whatever happens
 * @param idleMonths they end so many months after the wallet's last activity; month ends clamp
 * @param noticeDays they do not end before so many days after their end was announced to their owner; empty: also unannounced
 */
public record Expiry(Optional<LocalDate> on, OptionalInt idleMonths, OptionalInt noticeDays) {

    public static final Expiry NEVER = new Expiry(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

    public Expiry {
        idleMonths.ifPresent(Expiry::positive);
        noticeDays.ifPresent(Expiry::positive);
        if (noticeDays.isPresent() && on.isEmpty() && idleMonths.isEmpty()) {
            throw new IllegalArgumentException("what never ends is not announced");
        }
    }

    private static void positive(int value) {
        if (value < 1 || value > 1_200) {
            throw new IllegalArgumentException("not a number of months or days: " + value);
        }
    }

    /** On a date; empty: never. */
    public static Expiry on(Optional<LocalDate> date) {
        return new Expiry(date, OptionalInt.empty(), OptionalInt.empty());
    }

    public static Expiry on(LocalDate date) {
        return on(Optional.of(date));
    }

    /** When the wallet has had no activity for so long. */
    public static Expiry afterIdleMonths(int months) {
        return new Expiry(Optional.empty(), OptionalInt.of(months), OptionalInt.empty());
    }

    /** Also not later than this date. */
    public Expiry atMost(LocalDate date) {
        return new Expiry(Optional.of(date), idleMonths, noticeDays);
    }

    /** Not before it was announced so many days ahead. */
    public Expiry announced(int days) {
        return new Expiry(on, idleMonths, OptionalInt.of(days));
    }

    /** The date on which they would end, announced or not, if the wallet were last active on {@code activeOn}. */
    Optional<LocalDate> nominal(LocalDate activeOn) {
        if (idleMonths.isEmpty()) {
            return on;
        }
        LocalDate idle = activeOn.plusMonths(idleMonths.getAsInt());
        return Optional.of(on.filter(idle::isAfter).orElse(idle));
    }
}
