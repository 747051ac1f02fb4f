package io.hansa.jobs.payment;

import io.hansa.partners.bank.BankStepped;
import io.hansa.partners.invoice.CreditLifted;
import io.hansa.partners.payment.OrderStepped;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Bundle keys {@code audit.payment.<step>}, {@code audit.bank.<step>} and {@code audit.credit.lifted}. */
@ApplicationScoped
class PaymentAudit {

    private static final Set<BankStepped.Step> OF_FILES =
            EnumSet.of(BankStepped.Step.UPLOADED, BankStepped.Step.APPLIED);

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
        String subject = OF_FILES.contains(step.step()) ? "bank-file:" : "difference:";
        String action = step.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record("bank." + action, subject + step.subject(), Map.of());
    }
}
