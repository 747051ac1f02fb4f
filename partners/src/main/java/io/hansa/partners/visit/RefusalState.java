package io.hansa.partners.visit;

/** Where a refusal at the door is in its life: what the partner says itself is made good at once, what a member says is decided. */
public enum RefusalState {
    WAITING,
    MADE_GOOD,
    REJECTED
}
