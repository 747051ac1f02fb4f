package io.hansa.partners.transaction;

import io.hansa.ledger.account.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * What a partner may still give by its contract: shares of what it has bought, and what it owes so far, kept up while a batch
 * is decided.
 */
final class Means {

    private final List<AccountId> shares;
    private long owed;

    /** @param owed in fen; negative, it is owed */
    Means(List<AccountId> shares, long owed) {
        this.shares = List.copyOf(shares);
        this.owed = owed;
    }

    /** The share that a member's accrual takes from first; empty when nothing was bought yet. */
    Optional<AccountId> share(AccountId wallet) {
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(shares.get((int) Math.floorMod(wallet.value(), (long) shares.size())));
    }

    long owed() {
        return owed;
    }

    void owe(long fen) {
        owed = Math.addExact(owed, fen);
    }
}
