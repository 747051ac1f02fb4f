package io.hansa.jobs.contract;

import io.hansa.partners.contract.DraftStep;
import io.hansa.partners.contract.DraftStepped;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Starts the run that works out what a new revision would have meant. */
@ApplicationScoped
class EffectStart {

    @Inject
    Runs runs;

    void onStepped(@Observes DraftStepped step) {
        if (step.step() == DraftStep.DRAFTED || step.step() == DraftStep.REVISED) {
            runs.start(new StartRun(
                    EffectRun.KIND,
                    step.draft() + "-" + step.revision(),
                    Map.of(EffectRun.DRAFT, step.draft().value(), "revision", Integer.toString(step.revision()))));
        }
    }
}
