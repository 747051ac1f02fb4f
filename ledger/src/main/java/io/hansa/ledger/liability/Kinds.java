package io.hansa.ledger.liability;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;
import java.util.EnumSet;
import java.util.Set;

/** Which accounts hold what is owed, and which are long; the latter as a condition on {@code ledger_account a}. */
final class Kinds {

    /** Points on these are owed to somebody. */
    static final Set<AccountKind> OWED =
            EnumSet.of(AccountKind.WALLET, AccountKind.HELD, AccountKind.POOL, AccountKind.PENDING);

    /** Accounts that meet thousands of postings a second, whose postings are looked at part by part. */
    static final String LONG = "a.holder_kind IN ('PROGRAMME', 'PARTNER')";

    private Kinds() {}

    static boolean isOwed(Unit unit, AccountKind kind) {
        return unit.equals(Unit.PTS) && OWED.contains(kind);
    }
}
