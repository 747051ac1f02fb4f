package io.hansa.partners.inkind;

import java.util.Objects;
import java.util.Set;

/**
 * Confirms, rejects or withdraws a delivery that waits.
 *
 * @param step {@code CONFIRMED}, {@code REJECTED} or {@code WITHDRAWN}
 * @param text why; needed to reject
 */
public record AnswerDelivery(String requestKey, KindNumber delivery, KindStep step, String text) {

    private static final Set<KindStep> BY_PEOPLE = Set.of(KindStep.CONFIRMED, KindStep.REJECTED, KindStep.WITHDRAWN);

    public AnswerDelivery {
        Objects.requireNonNull(delivery);
        ReportDelivery.require(step != null && BY_PEOPLE.contains(step), "step");
        text = ReportDelivery.said(text);
        ReportDelivery.require(step != KindStep.REJECTED || !text.isEmpty(), "text");
    }
}
