package io.hansa.partners.invoice;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Lets a partner accrue in spite of an overdue invoice.
 *
 * @param until that date included; today at the earliest, in {@link CreditStops#MOST_DAYS} days at the latest
 * @param reason why, 1 to 500 characters
 */
public record LiftCreditStop(String partnerCode, LocalDate until, String reason) {

    public LiftCreditStop {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(until);
        reason = reason == null ? "" : reason.strip();
    }
}
