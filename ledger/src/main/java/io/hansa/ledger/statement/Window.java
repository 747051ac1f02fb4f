package io.hansa.ledger.statement;

import io.hansa.kernel.Period;
import io.hansa.ledger.account.AccountId;
import java.util.Objects;

/** The postings of an account whose business dates are in a period. */
public record Window(AccountId account, Period period) {

    public Window {
        Objects.requireNonNull(account);
        Objects.requireNonNull(period);
    }
}
