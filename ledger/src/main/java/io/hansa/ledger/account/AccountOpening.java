package io.hansa.ledger.account;

import io.hansa.ledger.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens accounts that are not there yet. {@code IGNORE} lets the second of two that open the same account at the same time
 * wait for the first and then find its row; what it would hide besides is excluded by the key's types.
 *
 * <p>A duplicate is locked with the gap before it. All are therefore inserted in the order of the index, so that who waits is always
 * behind the one that it waits for.
 */
final class AccountOpening {

    /** That of the index {@code ledger_account_key}; what is set aside comes before the account that points at it. */
    private static final Comparator<AccountKey> ORDER = Comparator.comparing(
                    (AccountKey key) -> key.holder().ref())
            .thenComparing(key -> key.holder().kind().name())
            .thenComparing(key -> key.unit().code())
            .thenComparing(key -> key.kind().name());

    private final Connection connection;
    private final AccountNumbers numbers;
    private final Instant at;

    AccountOpening(Connection connection, AccountNumbers numbers, Instant at) {
        this.connection = connection;
        this.numbers = numbers;
        this.at = at;
    }

    /** @return these, and what is set aside of them, whoever opened them */
    List<AccountView> open(Collection<AccountKey> keys) throws SQLException {
        List<AccountKey> ordered = Stream.concat(
                        keys.stream(),
                        keys.stream().filter(AccountKey::canBeHeld).map(AccountKey::held))
                .distinct()
                .sorted(ORDER)
                .toList();
        Map<AccountKey, AccountId> drawn = new HashMap<>();
        for (AccountKey key : ordered) {
            drawn.put(key, numbers.next(connection));
        }
        List<AccountView> mine =
                ordered.stream().map(key -> account(key, drawn)).toList();
        boolean allAreNew = Sql.write(connection, INSERT, mine, this::bind);
        List<AccountView> open = allAreNew ? mine : new AccountRows(connection).byKey(ordered);
        insertBalances(open.stream()
                .filter(view -> view.id().equals(drawn.get(view.key())))
                .filter(view -> view.key().kind().hasBalanceRow())
                .map(AccountView::id)
                .toList());
        return open;
    }

    private AccountView account(AccountKey key, Map<AccountKey, AccountId> drawn) {
        Optional<AccountId> held = key.canBeHeld() ? Optional.of(drawn.get(key.held())) : Optional.empty();
        return new AccountView(drawn.get(key), key, held, at);
    }

    private static final String INSERT = "INSERT IGNORE INTO ledger_account"
            + " (id, holder_kind, holder_ref, unit, kind, held, opened_at, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private void bind(PreparedStatement statement, AccountView row) throws SQLException {
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

    /**
     * Only of those that this transaction opened. A row that another has inserted would be locked for reading, and to post to it
     * is to lock it for writing: two that had both read it would wait for each other.
     */
    private void insertBalances(List<AccountId> opened) throws SQLException {
        Sql.write(
                connection,
                "INSERT INTO ledger_balance (account, balance, last_seq, last_hash) VALUES (?, 0, 0, ?)",
                opened,
                (statement, id) -> {
                    statement.setLong(1, id.value());
                    statement.setBytes(2, new byte[32]);
                });
    }

    /** SHA-256 over the row as text, one column a line; the auditor recomputes it. */
    private byte[] hash(AccountView row) {
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
