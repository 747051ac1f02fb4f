package io.hansa.rewards.order;

/** Whose points pay for a reward. */
public enum Payer {
    MEMBER,
    /** The pool of the member's household, within the member's cap. */
    HOUSEHOLD,
    /** The pool of a corporate group that has appointed the member. */
    GROUP
}
