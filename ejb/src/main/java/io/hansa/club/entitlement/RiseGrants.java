package io.hansa.club.entitlement;

import io.hansa.club.tier.TiersRisen;
import io.hansa.kernel.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Grants what a higher tier brings in the transaction that lifts the member, for whatever reason it rose. */
@ApplicationScoped
class RiseGrants {

    @Inject
    PlansInForce plans;

    @Inject
    EligibleRows members;

    @Inject
    Granting granting;

    void onRisen(@Observes TiersRisen risen) {
        List<PlanView> byTier = plans.all().stream()
                .filter(plan -> plan.terms().audienceKind() == AudienceKind.TIER)
                .toList();
        if (!byTier.isEmpty()) {
            granting.grant(byTier, members.of(Set.copyOf(risen.members())), Actor.system("rights"));
        }
    }
}
