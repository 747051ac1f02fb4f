package io.hansa.ledger.journal;

import io.hansa.kernel.TryAnew;
import io.hansa.ledger.account.AccountId;

/**
 * A share of an allowance does not suffice, and the others are not locked. Locking them now would let two that do so wait for each
 * other; the next try locks all of them from the start.
 */
final class ShareShort extends TryAnew {

    private static final long serialVersionUID = 1L;

    private final transient AccountId share;

    ShareShort(AccountId share) {
        super("a share of an allowance is short: account " + share);
        this.share = share;
    }

    AccountId share() {
        return share;
    }
}
