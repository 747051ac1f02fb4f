package io.hansa.club.decision;

/** How it was decided; whoever proposed it withdraws it, others approve or refuse. */
public enum Verdict {
    APPROVED,
    REFUSED,
    WITHDRAWN
}
