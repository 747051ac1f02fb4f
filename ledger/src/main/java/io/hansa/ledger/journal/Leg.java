package io.hansa.ledger.journal;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import java.util.Objects;

/**
 * One side of a movement that a command carries besides its own, such as the money of an accrual. The legs of a command
 * balance to zero in each unit among themselves.
 *
 * @param amount signed, in the unit's smallest part, not zero
 */
public record Leg(AccountId account, Unit unit, long amount) {

    public Leg {
        Objects.requireNonNull(account);
        Objects.requireNonNull(unit);
        if (amount == 0) {
            throw new IllegalArgumentException("a leg moves something");
        }
    }
}
