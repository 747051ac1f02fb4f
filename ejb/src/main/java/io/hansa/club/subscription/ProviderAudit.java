package io.hansa.club.subscription;

import io.hansa.kernel.Actor;
import io.hansa.partners.charge.ChargeRefunded;
import io.hansa.partners.conduct.ComplaintAnswered;
import io.hansa.partners.conduct.ConductPolicySet;
import io.hansa.partners.provider.ServiceChanged;
import io.hansa.partners.provider.StandingChanged;
import io.hansa.partners.subscription.SubscriptionChanged;
import io.hansa.partners.subscription.SubscriptionsViewed;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Records what staff do with providers, their services and members' subscriptions, and that they looked. */
@ApplicationScoped
class ProviderAudit {

    @Inject
    Audit audit;

    void onService(@Observes ServiceChanged event) {
        record(
                event.by(),
                "provider.service-" + event.word(),
                "service:" + event.partnerCode() + "/" + event.service(),
                Map.of());
    }

    void onStanding(@Observes StandingChanged event) {
        record(
                event.step().by(),
                "provider." + event.word(),
                "partner:" + event.step().partnerCode(),
                Map.of());
    }

    void onStep(@Observes SubscriptionChanged event) {
        String member = event.subscription().member().value();
        record(
                event.step().by(),
                "subscription." + event.word(),
                "subscription:" + event.subscription().number(),
                Map.of("member", member));
    }

    void onRefund(@Observes ChargeRefunded event) {
        var charge = event.receipt().charge();
        record(event.by(), "charge.refunded", "charge:" + charge.number(), Map.of());
    }

    void onDecision(@Observes ComplaintAnswered event) {
        var complaint = event.complaint();
        complaint
                .decision()
                .ifPresent(decision -> record(
                        decision.by(),
                        "complaint.decided",
                        "complaint:" + complaint.number(),
                        Map.of("upheld", Boolean.toString(decision.upheld()))));
    }

    void onPolicy(@Observes ConductPolicySet event) {
        String version = Integer.toString(event.policy().version());
        event.policy()
                .setBy()
                .ifPresent(by ->
                        record(by, "conduct.policy-set", "conduct-policy:" + version, Map.of("version", version)));
    }

    void onView(@Observes SubscriptionsViewed event) {
        audit.record("member.subscriptions-viewed", "member:" + event.member(), Map.of());
    }

    private void record(Actor by, String action, String subject, Map<String, String> details) {
        if (by.kind() == Actor.Kind.STAFF) {
            audit.record(action, subject, details);
        }
    }
}
