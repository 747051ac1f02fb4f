package io.hansa.partners.onboarding;

import io.hansa.kernel.Actor;

/** Somebody said something of a task. Fired within the transaction. */
public record TaskSaid(String partnerCode, OnboardingTask task, TaskOutcome outcome, Actor actor) {}
