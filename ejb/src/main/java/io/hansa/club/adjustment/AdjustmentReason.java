package io.hansa.club.adjustment;

import io.hansa.ledger.journal.Cause;

/** Why staff adjust; bundle keys {@code adjustment.reason.<NAME>} and, in the ledger's words, {@code why.adjustment.<code>}. */
public enum AdjustmentReason {
    GOODWILL("adjustment.goodwill"),
    MISSING_ACCRUAL("adjustment.missing-accrual"),
    WRONG_ACCRUAL("adjustment.wrong-accrual"),
    SERVICE_FAILURE("adjustment.service-failure"),
    CORRECTION("adjustment.correction");

    private final Cause cause;

    AdjustmentReason(String code) {
        cause = Cause.of(code, "adjustment", "points").sometimes("approver", "reversed", "policy", "unitCost");
    }

    Cause cause() {
        return cause;
    }
}
