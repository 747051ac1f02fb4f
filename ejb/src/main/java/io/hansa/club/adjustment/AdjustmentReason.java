package io.hansa.club.adjustment;

import java.util.Locale;

/** Why staff adjust; bundle keys {@code adjustment.reason.<NAME>} and, in the ledger's words, {@code why.adjustment.<code>}. */
public enum AdjustmentReason {
    GOODWILL,
    MISSING_ACCRUAL,
    WRONG_ACCRUAL,
    SERVICE_FAILURE,
    CORRECTION;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
