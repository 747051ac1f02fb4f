package io.hansa.partners.bank;

import io.hansa.kernel.Unit;
import io.hansa.partners.invoice.InvoiceNumber;
import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.payment.PaymentState;
import io.hansa.partners.payment.PaymentView;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what transactions are, one after the other: only what names one known thing with exactly what is open of it is a match. What
 * an earlier one of them matched is paid for the later ones.
 */
final class Matching {

    private final Map<String, PaymentView> payments;
    private final Map<String, InvoiceRow> invoices;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param payments by end-to-end id
     * @param invoices by number
     */
    Matching(Map<String, PaymentView> payments, Map<String, InvoiceRow> invoices) {
        this.payments = Map.copyOf(payments);
        this.invoices = Map.copyOf(invoices);
    }

    static Set<String> endToEnds(Collection<BankLine> lines) {
        return lines.stream()
                .map(BankLine::endToEnd)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    static Set<String> invoices(Collection<BankLine> lines) {
        return lines.stream().flatMap(line -> mentioned(line).stream()).collect(Collectors.toSet());
    }

    private static List<String> mentioned(BankLine line) {
        return InvoiceNumber.mentionedIn(line.endToEnd() + " " + line.text());
    }

    Match match(BankLine line) {
        if (line.batch() > 1) {
            return Match.of(Verdict.BATCH);
        }
        if (!line.currency().equals(Unit.CNY.code())) {
            return Match.of(Verdict.WRONG_CURRENCY);
        }
        return line.credit() ? credit(line) : debit(line);
    }

    private Match debit(BankLine line) {
        PaymentView payment = payments.get(line.endToEnd());
        if (line.returned()) {
            return Match.of(Verdict.RETURNED);
        }
        if (payment == null) {
            return Match.of(Verdict.UNKNOWN_REFERENCE);
        }
        if (payment.state() == PaymentState.DRAFTED || payment.state() == PaymentState.WITHDRAWN) {
            return Match.of(Verdict.NOT_APPROVED, payment);
        }
        if (!payment.isOrdered() || taken.contains(payment.endToEnd())) {
            return Match.of(Verdict.ALREADY_PAID, payment);
        }
        if (payment.amount().minor() != line.amount()) {
            return Match.of(Verdict.OTHER_AMOUNT, payment);
        }
        taken.add(payment.endToEnd());
        return Match.of(Verdict.PAYMENT, payment);
    }

    private Match credit(BankLine line) {
        PaymentView payment = payments.get(line.endToEnd());
        if (payment != null) {
            return Match.of(Verdict.RETURNED, payment);
        }
        if (line.returned()) {
            return Match.of(Verdict.RETURNED);
        }
        List<InvoiceRow> named = mentioned(line).stream()
                .filter(invoices::containsKey)
                .map(invoices::get)
                .toList();
        if (named.size() != 1) {
            return Match.of(Verdict.UNKNOWN_REFERENCE);
        }
        InvoiceRow invoice = named.get(0);
        if (!invoice.isOpen() || taken.contains(invoice.number().value())) {
            return Match.of(Verdict.ALREADY_PAID, invoice);
        }
        if (invoice.open().minor() != line.amount()) {
            return Match.of(Verdict.OTHER_AMOUNT, invoice);
        }
        taken.add(invoice.number().value());
        return Match.of(Verdict.INVOICE, invoice);
    }
}
