package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who draws on a pool, and how much they may: what they drew since a date, less what was given back, plus this, stays at or
 * below {@code most}.
 *
 * @param person the wallet of who draws
 */
public record Draw(AccountId person, long most, LocalDate since) {

    public Draw {
        Objects.requireNonNull(person);
        Objects.requireNonNull(since);
        if (most < 0) {
            throw new IllegalArgumentException("a cap is not negative: " + most);
        }
    }
}
