package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Points that entered an account together and expire together.
 *
 * @param usableOn of pending points: when they are due to be confirmed
 * @param contributor of a pool: the wallet that they came from
 */
record Lot(
        long id,
        AccountId account,
        long amount,
        LocalDate earnedOn,
        Expiry expiry,
        Optional<LocalDate> usableOn,
        Optional<AccountId> contributor,
        String funder,
        long unitCostMicros) {

    /** Earliest date first, never last, then oldest. */
    static final Comparator<Lot> ORDER = Comparator.comparing(
                    (Lot lot) -> lot.expiry.on().orElse(LocalDate.MAX))
            .thenComparing(Lot::earnedOn)
            .thenComparingLong(Lot::id);
}
