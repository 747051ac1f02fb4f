package io.hansa.web.api.provider;

import io.hansa.partners.charge.ChargeNumber;
import io.hansa.partners.conduct.ComplaintReason;
import io.hansa.partners.conduct.ComplaintView;
import java.time.Instant;
import java.util.Optional;

/**
 * A complaint, and what was decided.
 *
 * @param upheld the member was right; absent while it is not decided
 */
public record ComplaintAnswer(
        String complaint,
        String subscription,
        Optional<String> charge,
        ComplaintReason reason,
        String text,
        Instant filedAt,
        Optional<Boolean> upheld,
        Optional<String> note,
        Optional<Instant> decidedAt) {

    static ComplaintAnswer of(ComplaintView view) {
        return new ComplaintAnswer(
                view.number().value(),
                view.subscription().value(),
                view.charge().map(ChargeNumber::value),
                view.reason(),
                view.text(),
                view.filedAt(),
                view.decision().map(ComplaintView.Decision::upheld),
                view.decision().map(ComplaintView.Decision::note),
                view.decision().map(ComplaintView.Decision::at));
    }
}
