package io.hansa.partners.transaction;

import io.hansa.kernel.InFlight;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Claims idempotency keys before any work is done: a second transaction with the same key waits here for the first to end, and
 * then sees what became of it.
 */
@ApplicationScoped
class Claims {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int KEYS_PER_STATEMENT = 250;
    private static final HexFormat HEX = HexFormat.of();

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /**
     * Claims what nobody claimed before.
     *
     * @param wanted with different keys
     * @return whose each key is now, by key
     * @throws InFlight when another transaction that has one of the keys does not end in time
     */
    Map<String, Claim> claim(String scope, Collection<Claim> wanted) {
        // everybody in the same order, or two batches with the same keys would wait for each other
        List<Claim> ordered =
                wanted.stream().sorted(Comparator.comparing(Claim::key)).toList();
        var held = new HashMap<String, Claim>();
        try (Connection connection = dataSource.getConnection()) {
            if (insert(connection, scope, ordered)) {
                ordered.forEach(claim -> held.put(claim.key(), claim));
                return held;
            }
            for (int from = 0; from < ordered.size(); from += KEYS_PER_STATEMENT) {
                int to = Math.min(ordered.size(), from + KEYS_PER_STATEMENT);
                read(connection, scope, ordered.subList(from, to), held);
            }
            return held;
        } catch (SQLException e) {
            throw waitedTooLong(e) ? new InFlight(ordered.get(0).key()) : new SqlFailure(e);
        }
    }

    /** By the driver's bulk protocol, which the persistence provider does not reach with IGNORE; whether none was there before. */
    private static boolean insert(Connection connection, String scope, List<Claim> claims) throws SQLException {
        return Sql.write(
                connection,
                "INSERT IGNORE INTO partner_claim (scope, idempotency_key, request_hash, transaction) VALUES (?, ?, ?, ?)",
                claims,
                (insert, claim) -> {
                    insert.setString(1, scope);
                    insert.setString(2, claim.key());
                    insert.setBytes(3, HEX.parseHex(claim.hash()));
                    insert.setLong(4, claim.number());
                });
    }

    private static void read(Connection connection, String scope, List<Claim> claims, Map<String, Claim> held)
            throws SQLException {
        try (var select = connection.prepareStatement("SELECT idempotency_key, request_hash, transaction"
                + " FROM partner_claim WHERE scope = ? AND idempotency_key IN ("
                + "?, ".repeat(claims.size() - 1)
                + "?)")) {
            select.setString(1, scope);
            for (int i = 0; i < claims.size(); i++) {
                select.setString(i + 2, claims.get(i).key());
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    String key = rows.getString(1);
                    held.put(key, new Claim(key, HEX.formatHex(rows.getBytes(2)), rows.getLong(3)));
                }
            }
        }
    }

    private static boolean waitedTooLong(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                return true;
            }
        }
        return false;
    }
}
