package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the outcomes of keys that came before. An entry outweighs a refusal. */
final class KnownRows {

    private static final String KEYS =
            "SELECT idempotency_key, request_hash, NULL AS id, code, args FROM ledger_refusal WHERE idempotency_key IN (?*)"
                    + " UNION ALL SELECT idempotency_key, request_hash, id, NULL, NULL FROM ledger_entry"
                    + " WHERE idempotency_key IN (?*)";

    private final Connection connection;
    private final Map<String, IdempotencyKey> asked = new HashMap<>();
    private final Map<IdempotencyKey, Known> known = new HashMap<>();
    private final Map<Long, Map<AccountId, Long>> balances = new HashMap<>();

    private record Found(IdempotencyKey key, byte[] requestHash, EntryNumber entry) {}

    KnownRows(Connection connection) {
        this.connection = connection;
    }

    static String column(IdempotencyKey key) {
        return key.scope() + " " + key.key();
    }

    Map<IdempotencyKey, Known> read(Collection<IdempotencyKey> keys) throws SQLException {
        keys.forEach(key -> asked.put(column(key), key));
        List<Found> entries = Sql.selectIn(connection, KEYS, asked.keySet(), this::found).stream()
                .filter(found -> found.entry() != null)
                .toList();
        readBalances(entries);
        for (Found found : entries) {
            Map<AccountId, Long> after = balances.getOrDefault(found.entry().value(), Map.of());
            known.put(found.key(), new Known(found.requestHash(), new Outcome.Receipt(found.entry(), after, false)));
        }
        return known;
    }

    private Found found(ResultSet row) throws SQLException {
        IdempotencyKey key = asked.get(row.getString("idempotency_key"));
        byte[] hash = row.getBytes("request_hash");
        EntryNumber entry = Sql.optionalLong(row, "id").map(EntryNumber::new).orElse(null);
        if (entry == null) {
            var reason = Refusals.read(row.getString("code"), row.getString("args"));
            known.put(key, new Known(hash, new Outcome.Refused(reason, false)));
        }
        return new Found(key, hash, entry);
    }

    private void readBalances(List<Found> entries) throws SQLException {
        Sql.selectIn(
                connection,
                "SELECT entry, account, balance_after FROM ledger_posting"
                        + " WHERE entry IN (?*) AND balance_after IS NOT NULL",
                entries.stream().map(found -> found.entry().value()).toList(),
                row -> balances.computeIfAbsent(row.getLong("entry"), absent -> new HashMap<>())
                        .put(new AccountId(row.getLong("account")), row.getLong("balance_after")));
    }
}
