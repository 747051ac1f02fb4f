package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import java.util.Optional;

/**
 * One leg of an entry.
 *
 * @param hash over the row before it in its account and this one; like {@code balanceAfter} only where there is a balance row
 */
record Posting(AccountId account, long seq, long amount, Optional<Long> balanceAfter, Optional<byte[]> hash) {

    Posting chained(byte[] rowHash) {
        return new Posting(account, seq, amount, balanceAfter, Optional.of(rowHash));
    }
}
