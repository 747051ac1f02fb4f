package io.hansa.partners.onboarding;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The task is not one that somebody ticks: it is seen from what is there; or it is not of this stage. */
public final class TaskNotByHand extends Conflict {

    private static final long serialVersionUID = 1L;

    TaskNotByHand(OnboardingTask task) {
        super("task-not-by-hand", Map.of("task", task));
    }
}
