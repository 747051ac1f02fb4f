package io.hansa.partners.settlement;

import io.hansa.ledger.statement.CodeSum;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a partner's postings of a period come to, by entry code. Any code may be there: those of accruals are bills, those of
 * redemptions, captures, vouchers, services and visits payables, also where a visit is taken back, those of settlement charges; of all
 * others what the partner is owed is a payable, what it owes a charge, as for a refusal at the door. Payments are no part of it, because they settle what an earlier statement asked for. What undoes an entry of an earlier month is apart, by that month. Lines are in the order bills,
 * payables, charges, and by code and month within them.
 */
record Reckoning(String partner, YearMonth month, List<Sum> sums) {

    private static final String PAYMENTS = "payment.";
    private static final String CHARGES = "settlement.";
    private static final String ACCRUALS = "partner.accrual";
    private static final List<String> PAYABLES = List.of(
            "partner.redemption", "partner.capture", "partner.voucher", "service.", "right.used", "right.given-back");

    /** Where a line stands on a statement. */
    enum Side {
        BILL,
        PAYABLE,
        CHARGE;

        static Side of(String code, long amount) {
            if (code.startsWith(ACCRUALS)) {
                return BILL;
            }
            boolean payable = PAYABLES.stream().anyMatch(code::startsWith);
            return payable || amount < 0 && !code.startsWith(CHARGES) ? PAYABLE : CHARGE;
        }
    }

    /**
     * The postings of one entry code.
     *
     * @param origin the earlier month of what they undo
     */
    record Sum(String code, Optional<YearMonth> origin, long count, long amount) {

        Side side() {
            return Side.of(code, amount);
        }
    }

    private static final Comparator<Sum> ORDER = Comparator.comparing(Sum::side)
            .thenComparing(Sum::code)
            .thenComparing(sum -> sum.origin().map(YearMonth::toString).orElse(""));

    Reckoning {
        sums = sums.stream().sorted(ORDER).toList();
    }

    static Reckoning of(String partner, YearMonth month, List<CodeSum> sums) {
        return new Reckoning(
                partner,
                month,
                sums.stream()
                        .filter(sum -> !sum.code().startsWith(PAYMENTS))
                        .map(sum -> new Sum(sum.code(), sum.origin(), sum.count(), sum.amount()))
                        .toList());
    }

    /** The same, and charges that are not posted yet. */
    Reckoning with(List<Charge> charges) {
        Stream<Sum> more = charges.stream().map(charge -> new Sum(charge.code(), Optional.empty(), 1, charge.amount()));
        return new Reckoning(partner, month, Stream.concat(sums.stream(), more).toList());
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /** How many postings there are beside charges. */
    long transactions() {
        return sums.stream()
                .filter(sum -> sum.side() != Side.CHARGE)
                .mapToLong(Sum::count)
                .sum();
    }

    long net() {
        return sum(all -> true);
    }

    long sum(Side side) {
        return sum(each -> each.side() == side);
    }

    private long sum(Predicate<Sum> which) {
        return sums.stream().filter(which).mapToLong(Sum::amount).reduce(0, Math::addExact);
    }
}
