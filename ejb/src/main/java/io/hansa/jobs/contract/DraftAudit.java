package io.hansa.jobs.contract;

import io.hansa.partners.contract.DraftStepped;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Writes each step of a draft into the audit; bundle keys {@code audit.contract.<step>}. */
@ApplicationScoped
class DraftAudit {

    @Inject
    Audit audit;

    void onStepped(@Observes DraftStepped step) {
        audit.record(
                "contract." + step.step().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "partner:" + step.partnerCode(),
                Map.of("draft", step.draft().value(), "revision", Integer.toString(step.revision())));
    }
}
