package io.hansa.club.decision;

import io.hansa.kernel.Roles;
import java.util.Set;

/** What can wait for a second person, and who that may be. */
public enum WaitingKind {
    ADJUSTMENT(Roles.FINANCE, Roles.ADMIN),
    TIER_REQUEST(Roles.FINANCE, Roles.ADMIN),
    MERGE(Roles.SERVICE, Roles.ADMIN),
    ERASURE(Roles.ADMIN),
    CONTRACT(Roles.FINANCE, Roles.ADMIN),
    EXPIRY_POLICY(Roles.FINANCE, Roles.ADMIN),
    GIFT_LIMIT(Roles.FINANCE, Roles.ADMIN),
    LADDER(Roles.FINANCE, Roles.ADMIN),
    HOLIDAY_NOTICE(Roles.FINANCE, Roles.ADMIN),
    REFERRAL_TERMS(Roles.FINANCE, Roles.ADMIN),
    RIGHT(Roles.FINANCE, Roles.ADMIN),
    RIGHT_PLAN(Roles.FINANCE, Roles.ADMIN),
    EARNING_RULE(Roles.FINANCE, Roles.ADMIN),
    SEGMENT(Roles.FINANCE, Roles.ADMIN),
    FREQUENCY(Roles.FINANCE, Roles.ADMIN);

    private final Set<String> deciders;

    WaitingKind(String... deciders) {
        this.deciders = Set.of(deciders);
    }

    /** The roles of those who decide, but for who asked. */
    Set<String> deciders() {
        return deciders;
    }
}
