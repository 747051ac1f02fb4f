package io.hansa.jobs.payment;

import io.hansa.partners.bank.BankStepped;
import io.hansa.partners.invoice.CreditLifted;
import io.hansa.partners.payment.OrderStepped;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Bundle keys {@code audit.payment.<step>}, {@code audit.bank.<step>} and {@code audit.credit.lifted}. */
@ApplicationScoped
class PaymentAudit {

    @Inject
    Audit audit;

    void onOrder(@Observes OrderStepped step) {
        audit.record(
                "payment." + step.step().name().toLowerCase(Locale.ROOT),
                "order:" + step.order().value(),
                Map.of("totalFen", Long.toString(step.total().minor())));
    }

    void onLifted(@Observes CreditLifted lifted) {
        audit.record(
                "credit.lifted",
                "partner:" + lifted.partnerCode(),
                Map.of("until", lifted.until().toString()));
    }

    void onBank(@Observes BankStepped step) {
        String subject = step.step() == BankStepped.Step.RESOLVED ? "difference:" : "bank-file:";
        audit.record("bank." + step.step().name().toLowerCase(Locale.ROOT), subject + step.subject(), Map.of());
    }
}
