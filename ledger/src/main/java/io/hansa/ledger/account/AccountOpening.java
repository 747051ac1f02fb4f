package io.hansa.ledger.account;

import io.hansa.ledger.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens accounts that are not there yet. {@code IGNORE} lets the second of two that open the same account at the same time
 * wait for the first and then find its row; what it would hide besides is excluded by the key's types.
 */
final class AccountOpening {

    private static final Comparator<AccountKey> ORDER = Comparator.comparing(
                    (AccountKey key) -> key.holder().ref())
            .thenComparing(key -> key.holder().kind())
            .thenComparing(key -> key.unit().code())
            .thenComparing(AccountKey::kind);

    private record Opened(AccountId id, AccountKey key, Optional<AccountId> held) {}

    private final Connection connection;
    private final AccountNumbers numbers;
    private final Instant at;

    AccountOpening(Connection connection, AccountNumbers numbers, Instant at) {
        this.connection = connection;
        this.numbers = numbers;
        this.at = at;
    }

    /** The account for what is set aside is opened before the one that points at it. */
    void open(Collection<AccountKey> keys) throws SQLException {
        List<AccountKey> heldKeys = keys.stream()
                .filter(AccountKey::canBeHeld)
                .map(AccountKey::held)
                .toList();
        Map<AccountKey, AccountId> held = insert(heldKeys, Map.of());
        insert(keys, held);
    }

    private Map<AccountKey, AccountId> insert(Collection<AccountKey> keys, Map<AccountKey, AccountId> held)
            throws SQLException {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<AccountKey> ordered = keys.stream().sorted(ORDER).toList();
        List<Opened> rows = new ArrayList<>();
        for (AccountKey key : ordered) {
            Optional<AccountId> twin = key.canBeHeld() ? Optional.of(held.get(key.held())) : Optional.empty();
            rows.add(new Opened(numbers.next(connection), key, twin));
        }
        Sql.write(connection, INSERT, rows, this::bind);
        Map<AccountKey, AccountId> open = new HashMap<>();
        new AccountRows(connection).byKey(ordered).forEach(view -> open.put(view.key(), view.id()));
        insertBalances(ordered, open);
        return open;
    }

    private static final String INSERT = "INSERT IGNORE INTO ledger_account"
            + " (id, holder_kind, holder_ref, unit, kind, held, opened_at, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private void bind(PreparedStatement statement, Opened row) throws SQLException {
        AccountKey key = row.key();
        statement.setLong(1, row.id().value());
        statement.setString(2, key.holder().kind().name());
        statement.setString(3, key.holder().ref());
        statement.setString(4, key.unit().code());
        statement.setString(5, key.kind().name());
        statement.setObject(6, row.held().map(AccountId::value).orElse(null));
        statement.setObject(7, Sql.utc(at));
        statement.setBytes(8, hash(row));
    }

    private void insertBalances(List<AccountKey> keys, Map<AccountKey, AccountId> open) throws SQLException {
        List<AccountId> ids = keys.stream()
                .filter(key -> key.kind().hasBalanceRow())
                .map(open::get)
                .sorted()
                .toList();
        Sql.write(
                connection,
                "INSERT IGNORE INTO ledger_balance (account, balance, last_seq, last_hash) VALUES (?, 0, 0, ?)",
                ids,
                (statement, id) -> {
                    statement.setLong(1, id.value());
                    statement.setBytes(2, new byte[32]);
                });
    }

    /** SHA-256 over the row as text, one column a line; the auditor recomputes it. */
    private byte[] hash(Opened row) {
        String text = String.join(
                "\n",
                "account",
                row.id().toString(),
                row.key().holder().kind().name(),
                row.key().holder().ref(),
                row.key().unit().code(),
                row.key().kind().name(),
                row.held().map(AccountId::toString).orElse("-"),
                Sql.utcText(at));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
