package io.hansa.web.api.provider;

import io.hansa.partners.conduct.ComplaintView;
import io.hansa.partners.subscription.Evidence;
import io.hansa.partners.subscription.StepView;
import io.hansa.partners.subscription.SubscriptionStep;
import io.hansa.partners.subscription.Way;
import java.time.Instant;
import java.util.List;

/** All that a member can know of a subscription: the evidence of its consent, and its history, latest first. */
public record SubscriptionDetail(
        SubscriptionAnswer subscription, EvidenceBody evidence, List<Step> steps, List<ComplaintAnswer> complaints) {

    /** A step of its life. */
    public record Step(SubscriptionStep step, int priceVersion, Way way, Instant at) {

        static Step of(StepView view) {
            return new Step(view.step(), view.priceVersion(), view.way(), view.at());
        }
    }

    static SubscriptionDetail of(
            SubscriptionAnswer answer, Evidence evidence, List<StepView> steps, List<ComplaintView> complaints) {
        return new SubscriptionDetail(
                answer,
                EvidenceBody.of(evidence),
                steps.stream().map(Step::of).toList(),
                complaints.stream().map(ComplaintAnswer::of).toList());
    }
}
