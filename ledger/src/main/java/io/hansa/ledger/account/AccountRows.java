package io.hansa.ledger.account;

import io.hansa.kernel.Unit;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads accounts. */
final class AccountRows {

    private static final String SELECT =
            "SELECT id, holder_kind, holder_ref, unit, kind, held, opened_at FROM ledger_account ";

    private final Connection connection;

    AccountRows(Connection connection) {
        this.connection = connection;
    }

    List<AccountView> byId(Collection<AccountId> ids) throws SQLException {
        return Sql.selectIn(
                connection,
                SELECT + "WHERE id IN (?*)",
                ids.stream().map(AccountId::value).toList(),
                AccountRows::view);
    }

    /** Reads all accounts of the holders, which are a handful each, and leaves out those that were not asked for. */
    List<AccountView> byKey(Collection<AccountKey> keys) throws SQLException {
        Set<AccountKey> asked = new HashSet<>(keys);
        List<String> refs = asked.stream()
                .map(key -> key.holder().ref())
                .distinct()
                .sorted()
                .toList();
        return Sql.selectIn(connection, SELECT + "WHERE holder_ref IN (?*)", refs, AccountRows::view).stream()
                .filter(view -> asked.contains(view.key()))
                .toList();
    }

    /** Of whoever has one of these references, after an account; each has a handful. */
    List<AccountView> of(Collection<String> refs, long after, int limit) throws SQLException {
        return Sql.selectIn(
                connection,
                SELECT + "FORCE INDEX (ledger_account_key) WHERE id > ? AND holder_ref IN (?*) ORDER BY id LIMIT "
                        + limit,
                refs,
                AccountRows::view,
                after);
    }

    private static AccountView view(ResultSet row) throws SQLException {
        Holder holder = new Holder(Holder.Kind.valueOf(row.getString("holder_kind")), row.getString("holder_ref"));
        AccountKey key =
                new AccountKey(holder, new Unit(row.getString("unit")), AccountKind.valueOf(row.getString("kind")));
        return new AccountView(
                new AccountId(row.getLong("id")),
                key,
                Sql.optionalLong(row, "held").map(AccountId::new),
                Sql.instant(row, "opened_at"));
    }
}
