package io.hansa.club.tier;

/** Why a member moved on a ladder, or did not; bundle keys {@code tier.reason.<code>}. */
enum TierReason {
    ENROLMENT("enrolment"),
    /** By a way that asks for status points alone. */
    STATUS_POINTS("status-points"),
    QUALIFIED("qualified"),
    /** The period that ended was enough. */
    KEPT("kept"),
    /** It was not, and the member never falls below. */
    FLOOR("floor"),
    /** It was not, and the tier was promised for longer. */
    PROMISE("promise"),
    GRACE("grace"),
    FALLEN("fallen"),
    EQUIVALENCE("equivalence"),
    BY_HAND("by-hand"),
    MERGED("merged"),
    UNMERGED("unmerged");

    private final String code;

    TierReason(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether the tier stays as it is. */
    boolean isStay() {
        return this == KEPT || this == FLOOR || this == PROMISE || this == GRACE;
    }
}
