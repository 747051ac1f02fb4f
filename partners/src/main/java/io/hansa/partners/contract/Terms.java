package io.hansa.partners.contract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a version of a contract says.
 *
 * @param accrual points for an amount paid
 * @param status status points for the same amount
 * @param price what the partner pays for each point accrued
 * @param reimbursement what the partner is paid for each point redeemed
 * @param validMonths how long accrued points can be used, counted from when they were earned and rounded up to the end of that
 *     month; 0: for ever
 * @param lateDays how many days after it happened a message may come, 0 to 366
 */
public record Terms(
        Rate accrual, Rate status, PointPrice price, PointPrice reimbursement, int validMonths, int lateDays) {

    public Terms {
        Objects.requireNonNull(accrual);
        Objects.requireNonNull(status);
        Objects.requireNonNull(price);
        Objects.requireNonNull(reimbursement);
        if (validMonths < 0 || validMonths > 120) {
            throw new IllegalArgumentException("points are valid 0 to 120 months: " + validMonths);
        }
        if (lateDays < 0 || lateDays > 366) {
            throw new IllegalArgumentException("messages may be 0 to 366 days late: " + lateDays);
        }
    }

    /** The first date on which points earned on {@code earnedOn} can no longer be used; empty: for ever. */
    public Optional<LocalDate> expiresOn(LocalDate earnedOn) {
        return validMonths == 0
                ? Optional.empty()
                : Optional.of(earnedOn.plusMonths(validMonths).withDayOfMonth(1).plusMonths(1));
    }
}
