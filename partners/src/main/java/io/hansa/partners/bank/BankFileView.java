package io.hansa.partners.bank;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import java.time.Instant;
import java.util.Map;

/**
 * A file of the bank.
 *
 * @param entries its booked transactions
 * @param notBooked pending and informative ones, which are left out
 * @param applied so many of its transactions were applied
 */
public record BankFileView(
        long number,
        BankFileKind kind,
        String message,
        String name,
        int entries,
        int notBooked,
        Actor uploadedBy,
        Instant uploadedAt,
        int applied,
        Counts counts) {

    /**
     * What its transactions are, or would be if it were applied now.
     *
     * @param repeated were in another file before, and have no effect here
     * @param paid by payments that match, together
     * @param received for invoices that match, together
     */
    public record Counts(Map<Verdict, Long> verdicts, long repeated, Money paid, Money received) {

        public static final Counts NONE = new Counts(Map.of(), 0, Money.cny(0), Money.cny(0));

        public Counts {
            verdicts = Map.copyOf(verdicts);
        }

        public long of(Verdict verdict) {
            return verdicts.getOrDefault(verdict, 0L);
        }

        public long matches() {
            return of(Verdict.PAYMENT) + of(Verdict.INVOICE);
        }

        public long differences() {
            return verdicts.entrySet().stream()
                    .filter(each -> each.getKey().isDifference())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    public boolean isApplied() {
        return applied == entries;
    }
}
