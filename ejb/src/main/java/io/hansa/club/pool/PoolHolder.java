package io.hansa.club.pool;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import java.util.Objects;

/**
 * Whose pool it is.
 *
 * @param ref a household's number, a corporate group's code
 */
public record PoolHolder(PoolKind kind, String ref) {

    public PoolHolder {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(ref);
    }

    public static PoolHolder household(String number) {
        return new PoolHolder(PoolKind.HOUSEHOLD, number);
    }

    public static PoolHolder group(String code) {
        return new PoolHolder(PoolKind.GROUP, code);
    }

    /** Where its points are. */
    public AccountKey account() {
        return kind == PoolKind.HOUSEHOLD ? AccountKey.pool(ref, Unit.PTS) : AccountKey.groupPool(ref, Unit.PTS);
    }
}
