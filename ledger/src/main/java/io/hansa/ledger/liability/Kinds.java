package io.hansa.ledger.liability;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Kinds of account as SQL lists, and which of them hold what is owed. */
final class Kinds {

    /** Points on these are owed to somebody. */
    static final Set<AccountKind> OWED = EnumSet.of(AccountKind.WALLET, AccountKind.HELD, AccountKind.POOL);

    static final String WITH_ROW = list(AccountKind::hasBalanceRow);
    static final String WITHOUT_ROW = list(kind -> !kind.hasBalanceRow());

    private Kinds() {}

    static boolean isOwed(Unit unit, AccountKind kind) {
        return unit.equals(Unit.PTS) && OWED.contains(kind);
    }

    private static String list(Predicate<AccountKind> which) {
        return Arrays.stream(AccountKind.values())
                .filter(which)
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
