package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Points that entered an account together and expire together. */
record Lot(
        long id,
        AccountId account,
        long amount,
        LocalDate earnedOn,
        Optional<LocalDate> expiresOn,
        String funder,
        long unitCostMicros) {

    /** Earliest expiry first, never last, then oldest. */
    static final Comparator<Lot> ORDER = Comparator.comparing((Lot lot) -> lot.expiresOn.orElse(LocalDate.MAX))
            .thenComparing(Lot::earnedOn)
            .thenComparingLong(Lot::id);

    boolean usableOn(LocalDate date) {
        return expiresOn.map(date::isBefore).orElse(true);
    }
}
