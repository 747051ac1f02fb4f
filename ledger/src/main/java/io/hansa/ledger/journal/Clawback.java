package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import java.util.Optional;

/**
 * What happens when points are taken back that their owner has used.
 *
 * @param debt where what is missing is owed; of {@link Kind#DEBT}
 */
public record Clawback(Kind kind, Optional<AccountId> debt) {

    public enum Kind {
        /** It is refused: a wallet does not go below what it has. */
        NEVER_BELOW,
        /** Only points that are still pending are taken back; else, also when some were confirmed of them, it is refused. */
        PENDING_ONLY,
        /** What is missing is owed, and the next accruals repay it. */
        DEBT
    }

    public static final Clawback NEVER_BELOW = new Clawback(Kind.NEVER_BELOW, Optional.empty());
    public static final Clawback PENDING_ONLY = new Clawback(Kind.PENDING_ONLY, Optional.empty());

    public Clawback {
        if ((kind == Kind.DEBT) != debt.isPresent()) {
            throw new IllegalArgumentException("a debt has an account, and nothing else has");
        }
    }

    /** @param account the debt account of the same holder and unit */
    public static Clawback debt(AccountId account) {
        return new Clawback(Kind.DEBT, Optional.of(account));
    }
}
