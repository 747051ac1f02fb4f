package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;

/** What a person drew on a pool by an entry; negative: what came back, dated as what it undoes. */
record Drawn(AccountId pool, AccountId person, long amount, LocalDate on) {

    Drawn back(long part) {
        return new Drawn(pool, person, Math.negateExact(part), on);
    }
}
