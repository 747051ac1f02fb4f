package io.hansa.partners.effect;

import io.hansa.partners.contract.DraftStep;
import io.hansa.partners.contract.DraftStepped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets nobody approve what they cannot have seen. */
@ApplicationScoped
class Approval {

    @Inject
    ContractEffects effects;

    void onStepped(@Observes DraftStepped step) {
        if (step.step() == DraftStep.APPROVED && !effects.isKnown(step.draft(), step.revision())) {
            throw new EffectUnknown(step.draft().value());
        }
    }
}
