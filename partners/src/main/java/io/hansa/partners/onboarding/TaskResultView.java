package io.hansa.partners.onboarding;

import io.hansa.kernel.Actor;
import java.time.Instant;

/** What somebody said of a task, and when. */
public record TaskResultView(OnboardingTask task, TaskOutcome outcome, String note, Actor actor, Instant at) {}
