package io.hansa.jobs.contract;

import io.hansa.partners.prepaid.ReorderDue;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Writes into the audit when a prepaid partner had to buy. */
@ApplicationScoped
class ReorderAudit {

    @Inject
    Audit audit;

    void onDue(@Observes ReorderDue due) {
        audit.record(
                "partner.reorder-due",
                "partner:" + due.partnerCode(),
                Map.of(
                        "left", due.left().toString(),
                        "reserve", due.reserve().toString(),
                        "reorderLevel", due.reorderLevel().toString()));
    }
}
