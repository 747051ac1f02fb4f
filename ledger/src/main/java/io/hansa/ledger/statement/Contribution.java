package io.hansa.ledger.statement;

import io.hansa.ledger.account.AccountId;

/**
 * What is left in a pool of what came from a wallet.
 *
 * @param wallet whose it was
 */
public record Contribution(AccountId wallet, long available, long held) {

    public long left() {
        return Math.addExact(available, held);
    }
}
