package io.hansa.partners.contract;

import io.hansa.ledger.journal.Expiry;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a version of a contract says.
 *
 * @param accrual points for an amount paid
 * @param status status points for the same amount
 * @param price what the partner pays for each point accrued
 * @param reimbursement what the partner is paid for each point redeemed
 * @param validMonths overrides the programme's policy: how long accrued points can be used, counted from when they were earned and
 *     rounded up to the end of that month, 0 for ever; empty: as the programme's policy says
 * @param lateDays how many days after it happened a message may come, 0 to 366
 */
public record Terms(
        Rate accrual, Rate status, PointPrice price, PointPrice reimbursement, OptionalInt validMonths, int lateDays) {

    public Terms {
        Objects.requireNonNull(accrual);
        Objects.requireNonNull(status);
        Objects.requireNonNull(price);
        Objects.requireNonNull(reimbursement);
        if (validMonths.isPresent() && (validMonths.getAsInt() < 0 || validMonths.getAsInt() > 120)) {
            throw new IllegalArgumentException("points are valid 0 to 120 months: " + validMonths);
        }
        if (lateDays < 0 || lateDays > 366) {
            throw new IllegalArgumentException("messages may be 0 to 366 days late: " + lateDays);
        }
    }

    /** Until when points earned on {@code earnedOn} live by this contract; empty: as the programme's policy says. */
    public Optional<Expiry> expiry(LocalDate earnedOn) {
        return validMonths.stream()
                .mapToObj(months -> months == 0 ? Expiry.NEVER : monthEnd(earnedOn, months))
                .findFirst();
    }

    private static Expiry monthEnd(LocalDate earnedOn, int months) {
        return Expiry.on(earnedOn.plusMonths(months).withDayOfMonth(1).plusMonths(1));
    }
}
