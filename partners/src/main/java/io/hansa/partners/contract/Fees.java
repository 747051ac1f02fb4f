package io.hansa.partners.contract;

import io.hansa.kernel.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * What the partner pays for taking part, beside the price of points.
 *
 * @param perMessage for each accepted message
 * @param perMonth for each month in which the contract is in force
 * @param perVisit for each visit of a member that is counted
 * @param minimum a month's fees come to this at least
 * @param cap a month's fees come to this at most; at least the minimum; empty: to any amount
 * @param billingShare what the programme keeps of what the operator bills for a service provider, in basis points (hundredths of
 *     a per cent), 0 to 10,000
 */
public record Fees(
        Money perMessage, Money perMonth, Money perVisit, Money minimum, Optional<Money> cap, int billingShare) {

    /** Ten thousand basis points are the whole. */
    public static final int WHOLE = 10_000;

    public static final Fees NONE =
            new Fees(Money.cny(0), Money.cny(0), Money.cny(0), Money.cny(0), Optional.empty(), 0);

    /** A hundred million yuan. */
    private static final long MOST = 10_000_000_000L;

    public Fees {
        Objects.requireNonNull(cap);
        Amounts.requireFen(perMessage, MOST, "perMessage");
        Amounts.requireFen(perMonth, MOST, "perMonth");
        Amounts.requireFen(perVisit, MOST, "perVisit");
        Amounts.requireFen(minimum, MOST, "minimum");
        cap.ifPresent(most -> Amounts.requireFen(most, MOST, "cap"));
        InvalidTerms.refuseUnless(cap.isEmpty() || cap.get().compareTo(minimum) >= 0, "cap");
        InvalidTerms.refuseUnless(billingShare >= 0 && billingShare <= WHOLE, "billingShare");
    }

    /** What a month comes to, without tax. */
    public Money ofMonth(long messages, long visits) {
        long reached = Math.addExact(
                Math.addExact(
                        Math.multiplyExact(perMessage.minor(), messages), Math.multiplyExact(perVisit.minor(), visits)),
                perMonth.minor());
        long lifted = Math.max(reached, minimum.minor());
        return Money.cny(cap.map(most -> Math.min(lifted, most.minor())).orElse(lifted));
    }
}
