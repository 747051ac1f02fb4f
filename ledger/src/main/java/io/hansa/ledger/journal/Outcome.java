package io.hansa.ledger.journal;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.util.Map;

/** What became of a command. {@code replayed}: the key was known, and this is the first outcome again. */
public sealed interface Outcome {

    boolean replayed();

    /**
     * It was posted.
     *
     * @param balances the balance after, of each account of the entry that has a balance row
     */
    record Receipt(EntryNumber entry, Map<AccountId, Long> balances, boolean replayed) implements Outcome {
        public Receipt {
            balances = Map.copyOf(balances);
        }
    }

    /** It was refused, and nothing moved. */
    record Refused(DomainException reason, boolean replayed) implements Outcome {}
}
