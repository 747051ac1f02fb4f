package io.hansa.club.expiry;

import io.hansa.ledger.journal.Expiry;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Until when points live: by the calendar, while their owner is active, or both, whichever ends first.
 *
 * @param idleMonths they end so many months after the last activity, 1 to 120
 * @param noticeDays and not before so many days after their end was announced, 1 to 366
 */
public record ExpiryRule(LifeEnd end, OptionalInt idleMonths, OptionalInt noticeDays) {

    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 366;

    public ExpiryRule {
        Objects.requireNonNull(end);
        within(idleMonths, MOST_MONTHS, "idleMonths");
        within(noticeDays, MOST_DAYS, "noticeDays");
        if (noticeDays.isPresent() && idleMonths.isEmpty() && end.equals(LifeEnd.NEVER)) {
            throw new InvalidExpiryPolicy("noticeDays");
        }
    }

    private static void within(OptionalInt value, int most, String field) {
        if (value.isPresent() && (value.getAsInt() < 1 || value.getAsInt() > most)) {
            throw new InvalidExpiryPolicy(field);
        }
    }

    /** By the calendar alone, unannounced. */
    public static ExpiryRule of(LifeEnd end) {
        return new ExpiryRule(end, OptionalInt.empty(), OptionalInt.empty());
    }

    /** What the ledger is told of points that were earned, or became usable, on a day. */
    public Expiry expiry(LocalDate from) {
        return new Expiry(end.firstDayWithout(from), idleMonths, noticeDays);
    }
}
