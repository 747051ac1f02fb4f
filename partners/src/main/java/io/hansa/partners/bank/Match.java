package io.hansa.partners.bank;

import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.payment.PaymentView;
import java.util.Optional;

/** What a transaction is taken for, and the payment or invoice that it names. */
record Match(Verdict verdict, Optional<PaymentView> payment, Optional<InvoiceRow> invoice) {

    /** Whose money it is, where it is a match. */
    Optional<String> partner() {
        return verdict.isMatch()
                ? payment.map(PaymentView::partnerCode).or(() -> invoice.map(InvoiceRow::partnerCode))
                : Optional.empty();
    }

    static Match of(Verdict verdict) {
        return new Match(verdict, Optional.empty(), Optional.empty());
    }

    static Match of(Verdict verdict, PaymentView payment) {
        return new Match(verdict, Optional.of(payment), Optional.empty());
    }

    static Match of(Verdict verdict, InvoiceRow invoice) {
        return new Match(verdict, Optional.empty(), Optional.of(invoice));
    }
}
