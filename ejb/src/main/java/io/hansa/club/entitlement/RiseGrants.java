package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.stream.Collectors;

/** Grants what a higher tier brings in the transaction that lifts the member: it hears of a batch after the tiers have. */
@ApplicationScoped
class RiseGrants {

    @Inject
    PlansInForce plans;

    @Inject
    EligibleRows members;

    @Inject
    Granting granting;

    void onAccepted(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) TransactionsAccepted batch) {
        List<PlanView> byTier = plans.all().stream()
                .filter(plan -> plan.terms().audienceKind() == AudienceKind.TIER)
                .toList();
        if (byTier.isEmpty()) {
            return;
        }
        var earned = batch.items().stream()
                .filter(item -> item.activities() > 0 || item.statusPoints().isPositive())
                .map(TransactionsAccepted.Item::member)
                .collect(Collectors.toSet());
        granting.grant(byTier, members.of(earned), Actor.system("rights"));
    }
}
