package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Locks the balance rows of a batch in ascending order, and reads in the same statement what would take others: the lots, where
 * those of all locked accounts are needed, and whether the key of a single request came before. Both are read under lock, so that
 * they are as they are when the lock is there, not as they were when the statement began to wait for it.
 */
final class LockedRows {

    private static final String TALLY =
            "SELECT t.account, t.balance, t.last_seq, t.last_hash, t.owed, t.active_on, t.idle_lots";
    private static final String LOTS =
            " LEFT JOIN ledger_lot l FORCE INDEX (PRIMARY) ON l.account = t.account AND l.used_up = 0";
    private static final String AS_ASKED = "CONVERT(IF(t.account, ?, '') USING ascii) COLLATE ascii_bin";
    /** The key is compared by way of the locked row: a constant would be looked up before it is locked. */
    private static final String KEY = " LEFT JOIN ledger_entry e ON e.idempotency_key = " + AS_ASKED
            + " LEFT JOIN ledger_refusal r ON r.idempotency_key = " + AS_ASKED;

    private final boolean withLots;
    private final boolean withKey;
    private final Map<AccountId, Tally> tallies = new HashMap<>();
    private final Map<AccountId, List<LotBalance>> lots = new HashMap<>();
    private boolean keyCame;

    private LockedRows(boolean withLots, boolean withKey) {
        this.withLots = withLots;
        this.withKey = withKey;
    }

    static LockedRows lock(Connection connection, Set<AccountId> accounts, Needs needs) throws SQLException {
        LockedRows locked = new LockedRows(
                !accounts.isEmpty() && needs.wallets().containsAll(accounts),
                !accounts.isEmpty() && needs.keys().size() == 1);
        String sql = TALLY
                + (locked.withKey ? ", e.id IS NOT NULL OR r.code IS NOT NULL AS came" : ", FALSE AS came")
                + (locked.withLots ? ", " + LotRows.LEFT : "")
                + " FROM ledger_balance t FORCE INDEX (PRIMARY)"
                + (locked.withKey ? KEY : "")
                + (locked.withLots ? LOTS : "")
                + " WHERE t.account IN (?*) ORDER BY t.account FOR UPDATE";
        Object[] key = needs.keys().stream()
                .limit(locked.withKey ? 1 : 0)
                .map(KnownRows::column)
                .flatMap(column -> Stream.of(column, column))
                .toArray();
        List<Long> ids = accounts.stream().map(AccountId::value).toList();
        Sql.selectIn(connection, sql, ids, locked::read, key);
        return locked;
    }

    /** By the places of their columns: names are looked up anew for each result. */
    private AccountId read(ResultSet row) throws SQLException {
        AccountId account = new AccountId(row.getLong(1));
        if (!tallies.containsKey(account)) {
            tallies.put(
                    account,
                    new Tally(
                            row.getLong(2),
                            row.getLong(3),
                            row.getBytes(4),
                            row.getLong(5),
                            Optional.ofNullable(row.getObject(6, LocalDate.class)),
                            row.getBoolean(7)));
            keyCame |= row.getBoolean(8);
        }
        if (withLots) {
            List<LotBalance> left = lots.computeIfAbsent(account, absent -> new ArrayList<>());
            if (row.getObject(9) != null) {
                left.add(LotRows.left(row, 9));
            }
        }
        return account;
    }

    Map<AccountId, Tally> tallies() {
        return tallies;
    }

    /** What is left of the lots of each account; empty when they were not read. */
    Map<AccountId, List<LotBalance>> lots() {
        return lots;
    }

    boolean withLots() {
        return withLots;
    }

    /** Whether one of the keys may have come before. */
    boolean mayKnow(Collection<IdempotencyKey> keys) {
        return withKey ? keyCame : !keys.isEmpty();
    }
}
