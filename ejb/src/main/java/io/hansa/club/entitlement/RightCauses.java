package io.hansa.club.entitlement;

import io.hansa.ledger.journal.Cause;

/** Why rights move, and what their entries are called. */
final class RightCauses {

    static final String SCOPE = "right";

    static final String GRANT = "right.granted";
    static final String USE = "right.used";
    static final String RESERVE = "right.reserved";
    static final String RELEASE = "right.released";
    static final String NO_SHOW = "right.no-show";
    static final String REFUSED = "right.refused";
    static final String BACK = "right.given-back";

    static final Cause GRANTED_BY_PLAN =
            Cause.of("right.granted-by-plan", "right", "plan", "version", "begins", "expires");
    static final Cause GRANTED_BY_HAND = Cause.of("right.granted-by-hand", "right", "grant", "expires");
    static final Cause GRANTED_BY_RULE =
            Cause.of("right.granted-by-rule", "right", "rule", "version", "transaction", "expires");
    static final Cause TAKEN_BACK_FROM_RULE = Cause.of("right.taken-back", "right", "rule", "transaction");
    static final Cause USED = Cause.of(
                    "right.used", "right", "version", "visit", "guests", "contract", "perVisitFen", "perGuestFen")
            .sometimes("household", "guestsAsked", "reservation");
    static final Cause GIVEN_BACK = Cause.of("right.given-back", "right", "visit");

    static final Cause RESERVED = Cause.of("right.reserved", "right", "version", "reservation", "guests", "day")
            .sometimes("household");
    static final Cause RELEASED = Cause.of("right.released", "right", "reservation");
    static final Cause LOST = Cause.of("right.no-show", "right", "reservation", "day");
    static final Cause KEPT = Cause.of("right.no-show-kept", "right", "reservation", "day");
    static final Cause REFUSED_BACK = Cause.of("right.refused-back", "right", "refusal");
    static final Cause MADE_GOOD = Cause.of("right.refused", "right", "refusal", "points", "contract", "penaltyFen")
            .sometimes("policy", "unitCost");

    private RightCauses() {}
}
