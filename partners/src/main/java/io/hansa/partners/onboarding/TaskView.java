package io.hansa.partners.onboarding;

import java.util.Optional;

/**
 * A task of the stage that a partner is in.
 *
 * @param fulfilled done, waived, or seen from what is there
 * @param said what somebody said of it last
 */
public record TaskView(OnboardingTask task, boolean fulfilled, Optional<TaskResultView> said) {

    public boolean isMissing() {
        return task.isRequired() && !fulfilled;
    }

    public boolean isWaived() {
        return said.map(result -> result.outcome() == TaskOutcome.WAIVED).orElse(false);
    }
}
