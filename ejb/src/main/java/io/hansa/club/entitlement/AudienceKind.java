package io.hansa.club.entitlement;

/** Whom a plan is for. */
public enum AudienceKind {
    EVERYBODY,
    /** Who has the tier, neither a lower nor a higher one. */
    TIER,
    /** Who is in the segment by its last run. */
    SEGMENT
}
