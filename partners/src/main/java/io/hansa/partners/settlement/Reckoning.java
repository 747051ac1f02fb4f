package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import io.hansa.ledger.statement.CodeSum;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a partner's postings of a period come to. Bills are what the partner owes for accruals, payables what it is owed for
 * redemptions and vouchers, each less its reversals; lines are in the order bills, payables, and by code within them.
 */
record Reckoning(String partner, YearMonth month, List<Sum> sums) {

    private static final String BILLS = "partner.accrual";

    /** The postings of one entry code. */
    record Sum(String code, long count, long amount) {

        boolean isBill() {
            return code.startsWith(BILLS);
        }
    }

    Reckoning {
        sums = List.copyOf(sums);
    }

    static Reckoning of(String partner, YearMonth month, List<CodeSum> sums) {
        var ordered = sums.stream()
                .filter(sum -> sum.count() > 0)
                .map(sum -> new Sum(sum.code(), sum.count(), sum.amount()))
                .sorted(Comparator.comparing((Sum sum) -> !sum.isBill()).thenComparing(Sum::code))
                .toList();
        return new Reckoning(partner, month, ordered);
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    long transactions() {
        return sums.stream().mapToLong(Sum::count).sum();
    }

    long net() {
        return sums.stream().mapToLong(Sum::amount).reduce(0, Math::addExact);
    }

    PartnerPosition position(Optional<String> statement) {
        long bills = sums.stream().filter(Sum::isBill).mapToLong(Sum::amount).reduce(0, Math::addExact);
        return new PartnerPosition(
                partner,
                transactions(),
                Money.cny(bills),
                Money.cny(Math.subtractExact(net(), bills)),
                Money.cny(net()),
                statement);
    }

    /** SHA-256 over the content, one item a line, so that anybody can compute it again from the statement as it is shown. */
    byte[] hash(String number, Instant cutOff) {
        var text = new StringBuilder()
                .append(number)
                .append('\n')
                .append(partner)
                .append('\n')
                .append(month)
                .append('\n')
                .append(cutOff)
                .append('\n');
        sums.forEach(sum -> text.append(sum.code())
                .append(' ')
                .append(sum.count())
                .append(' ')
                .append(sum.amount())
                .append('\n'));
        text.append(net()).append('\n');
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
