package io.hansa.partners.contract;

import io.hansa.ledger.journal.Expiry;
import java.time.LocalDate;
import java.util.List;
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
 * @param funding how the partner pays for points
 * @param fees what it pays beside them
 * @param settling how accounts are settled
 * @param disputing the clocks of disputes
 * @param limits how far its tills and systems may go by themselves
 * @param inKind what is exchanged in kind
 * @param visiting what it is paid for members whose rights it honours
 * @param lines rates for parts of what the partner does, which go before the general ones; at most 200
 */
public record Terms(
        Rate accrual,
        Rate status,
        PointPrice price,
        PointPrice reimbursement,
        OptionalInt validMonths,
        int lateDays,
        Funding funding,
        Fees fees,
        Settling settling,
        Disputing disputing,
        Limits limits,
        InKind inKind,
        Visiting visiting,
        List<RateLine> lines) {

    private static final int MOST_LINES = 200;

    public Terms {
        Objects.requireNonNull(funding);
        Objects.requireNonNull(fees);
        Objects.requireNonNull(settling);
        Objects.requireNonNull(disputing);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(inKind);
        Objects.requireNonNull(visiting);
        lines = List.copyOf(lines);
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
        InvalidTerms.refuseUnless(lines.size() <= MOST_LINES, "lines");
        RateChoice.requireClear(lines);
        // what was paid for in blocks was paid for at one price
        InvalidTerms.refuseUnless(
                !funding.isPrepaid() || lines.stream().noneMatch(Terms::isPricedForPartner), "linePrice");
    }

    /** Postpaid without limit or fees, settled each month, with the usual clocks. */
    public Terms(
            Rate accrual,
            Rate status,
            PointPrice price,
            PointPrice reimbursement,
            OptionalInt validMonths,
            int lateDays) {
        this(
                accrual,
                status,
                price,
                reimbursement,
                validMonths,
                lateDays,
                Funding.DEFAULT,
                Fees.NONE,
                Settling.DEFAULT,
                Disputing.DEFAULT,
                Limits.DEFAULT,
                InKind.DEFAULT,
                Visiting.NONE,
                List.of());
    }

    public Terms with(Funding other) {
        return new Terms(
                accrual,
                status,
                price,
                reimbursement,
                validMonths,
                lateDays,
                other,
                fees,
                settling,
                disputing,
                limits,
                inKind,
                visiting,
                lines);
    }

    public Terms with(Fees other) {
        return new Terms(
                accrual,
                status,
                price,
                reimbursement,
                validMonths,
                lateDays,
                funding,
                other,
                settling,
                disputing,
                limits,
                inKind,
                visiting,
                lines);
    }

    public Terms with(Settling other) {
        return new Terms(
                accrual,
                status,
                price,
                reimbursement,
                validMonths,
                lateDays,
                funding,
                fees,
                other,
                disputing,
                limits,
                inKind,
                visiting,
                lines);
    }

    public Terms with(Disputing other) {
        return new Terms(
                accrual,
                status,
                price,
                reimbursement,
                validMonths,
                lateDays,
                funding,
                fees,
                settling,
                other,
                limits,
                inKind,
                visiting,
                lines);
    }

    public Terms with(Limits other) {
        return new Terms(
                accrual,
                status,
                price,
                reimbursement,
                validMonths,
                lateDays,
                funding,
                fees,
                settling,
                disputing,
                other,
                inKind,
                visiting,
                lines);
    }

    public Terms with(InKind other) {
        return new Terms(
                accrual,
                status,
                price,
                reimbursement,
                validMonths,
                lateDays,
                funding,
                fees,
                settling,
                disputing,
                limits,
                other,
                visiting,
                lines);
    }

    public Terms with(Visiting other) {
        return new Terms(
                accrual,
                status,
                price,
                reimbursement,
                validMonths,
                lateDays,
                funding,
                fees,
                settling,
                disputing,
                limits,
                inKind,
                other,
                lines);
    }

    public Terms with(List<RateLine> other) {
        return new Terms(
                accrual,
                status,
                price,
                reimbursement,
                validMonths,
                lateDays,
                funding,
                fees,
                settling,
                disputing,
                limits,
                inKind,
                visiting,
                other);
    }

    /** The rates that hold for an occasion: of the lines that cover it the narrowest, or else the general ones. */
    public Rates rates(Occasion occasion) {
        return rates(
                RateChoice.line(lines, RateKind.ACCRUAL, occasion),
                RateChoice.line(lines, RateKind.STATUS, occasion),
                RateChoice.line(lines, RateKind.REDEMPTION, occasion));
    }

    /** The rates of lines that were chosen before; 0 for the general ones. */
    public Rates rates(int accrualLine, int statusLine, int redemptionLine) {
        return RateChoice.rates(this, accrualLine, statusLine, redemptionLine);
    }

    private static boolean isPricedForPartner(RateLine line) {
        return line.kind() == RateKind.ACCRUAL && line.price().isPresent() && line.funder() == Funder.PARTNER;
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
