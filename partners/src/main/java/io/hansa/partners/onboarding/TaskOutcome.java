package io.hansa.partners.onboarding;

/** What somebody says of a task. */
public enum TaskOutcome {
    DONE,
    /** It does not apply to this partner. */
    WAIVED,
    /** It was not done after all. */
    REOPENED
}
