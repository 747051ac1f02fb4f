package io.hansa.club.adjustment;

import io.hansa.kernel.EntryNumber;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Writes each step of an adjustment into the audit, and tells the member when points moved; and only then. */
@ApplicationScoped
class AdjustmentRecord {

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    void posted(AdjustmentRequest request) {
        moved("points.adjusted", request);
    }

    void approved(AdjustmentRequest request) {
        moved("points.adjustment-approved", request);
    }

    private void moved(String action, AdjustmentRequest request) {
        EntryNumber entry = request.entry().orElseThrow();
        step(action, request);
        if (request.toAdjustment().kind() == AdjustmentKind.REINSTATE) {
            // whoever gave them back has told until when they can be used
            return;
        }
        outbox.tell(new Notification(
                request.member(),
                "club.points-adjusted",
                Map.of("points", request.points().toString()),
                entry.toString()));
    }

    /** @param action as the audit names it */
    void step(String action, AdjustmentRequest request) {
        var details = new TreeMap<String, String>();
        details.put("adjustment", request.number().value());
        details.put("points", request.points().toString());
        details.put("reason", request.toAdjustment().reason().name());
        details.put("askedBy", request.askedBy().toString());
        request.entry().ifPresent(entry -> details.put("entry", entry.toString()));
        audit.record(action, "member:" + request.member(), details);
    }
}
