package io.hansa.jobs.onboarding;

import io.hansa.partners.contact.ContactChanged;
import io.hansa.partners.document.DocumentHandled;
import io.hansa.partners.equivalence.EquivalenceDecision;
import io.hansa.partners.onboarding.StageEntered;
import io.hansa.partners.onboarding.TaskSaid;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Writes a partner's way into the audit; bundle keys {@code audit.partner.<what>}. */
@ApplicationScoped
class OnboardingAudit {

    @Inject
    Audit audit;

    void onEntered(@Observes StageEntered entered) {
        record(
                "stage-entered",
                entered.partnerCode(),
                Map.of("from", entered.from().name(), "to", entered.to().name()));
    }

    void onSaid(@Observes TaskSaid said) {
        record(
                "task-" + lower(said.outcome()),
                said.partnerCode(),
                Map.of("task", said.task().name()));
    }

    void onDocument(@Observes DocumentHandled handled) {
        record(
                "document-" + lower(handled.what()),
                handled.partnerCode(),
                Map.of("document", handled.number(), "kind", handled.kind().name()));
    }

    void onContact(@Observes ContactChanged changed) {
        record(
                "contact-" + lower(changed.what()),
                changed.partnerCode(),
                Map.of("contact", Long.toString(changed.id())));
    }

    void onEquivalence(@Observes EquivalenceDecision decision) {
        record(
                "equivalence-" + lower(decision.state()),
                decision.partnerCode(),
                Map.of("version", Integer.toString(decision.version())));
    }

    private void record(String what, String partner, Map<String, String> details) {
        audit.record("partner." + what, "partner:" + partner, details);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
