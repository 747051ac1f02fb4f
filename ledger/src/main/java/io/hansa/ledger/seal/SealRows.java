package io.hansa.ledger.seal;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads and writes seals and the public keys beside them. */
final class SealRows {

    private static final String SELECT = "SELECT number, from_at, until_at, entries, refusals, accounts, notices, root,"
            + " previous, low_entry, sealed_at, key_id, signature, hash FROM ledger_seal ";

    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;

    SealRows(Connection connection) {
        this.connection = connection;
    }

    Optional<SealView> last() throws SQLException {
        return below(Long.MAX_VALUE, 1).stream().findFirst();
    }

    /** With numbers below one, greatest first. */
    List<SealView> below(long number, int limit) throws SQLException {
        return Sql.select(
                connection, SELECT + "WHERE number < ? ORDER BY number DESC LIMIT ?", SealRows::seal, number, limit);
    }

    /** The one whose stretch an instant is in. */
    Optional<SealView> covering(Instant instant) throws SQLException {
        return Sql.select(
                        connection,
                        SELECT + "WHERE until_at > ? ORDER BY until_at LIMIT 1",
                        SealRows::seal,
                        Sql.utc(instant))
                .stream()
                .filter(seal -> !seal.from().isAfter(instant))
                .findFirst();
    }

    List<SealKeyView> keys() throws SQLException {
        return Sql.select(
                connection,
                "SELECT id, public_key, first_used_at FROM ledger_seal_key ORDER BY first_used_at DESC LIMIT 200",
                row -> new SealKeyView(
                        row.getString("id"),
                        SealKeyView.encoded(row.getBytes("public_key")),
                        Sql.instant(row, "first_used_at")));
    }

    /** Two servers may publish the key that they share at the same time. */
    void publish(SigningKey key, Instant now) throws SQLException {
        Sql.upsert(
                connection,
                "INSERT IGNORE INTO ledger_seal_key (id, public_key, first_used_at)",
                "",
                List.<Object[]>of(new Object[] {key.id(), key.publicKey(), Sql.utc(now)}));
    }

    /** Fails with a duplicate key when another has sealed the same stretch. */
    void insert(SealView seal) throws SQLException {
        Sql.upsert(
                connection,
                "INSERT INTO ledger_seal (number, from_at, until_at, entries, refusals, accounts, notices, root,"
                        + " previous, low_entry, sealed_at, key_id, signature, hash)",
                "",
                List.<Object[]>of(new Object[] {
                    seal.number().value(),
                    Sql.utc(seal.from()),
                    Sql.utc(seal.until()),
                    seal.entries(),
                    seal.refusals(),
                    seal.accounts(),
                    seal.notices().isPresent() ? seal.notices().getAsLong() : null,
                    HEX.parseHex(seal.root()),
                    HEX.parseHex(seal.previous()),
                    seal.lowEntry(),
                    Sql.utc(seal.sealedAt()),
                    seal.keyId(),
                    HEX.parseHex(seal.signature()),
                    HEX.parseHex(seal.hash())
                }));
    }

    private static OptionalLong notices(ResultSet row) throws SQLException {
        long notices = row.getLong("notices");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(notices);
    }

    private static SealView seal(ResultSet row) throws SQLException {
        return new SealView(
                new SealNumber(row.getLong("number")),
                Sql.instant(row, "from_at"),
                Sql.instant(row, "until_at"),
                row.getLong("entries"),
                row.getLong("refusals"),
                row.getLong("accounts"),
                notices(row),
                HEX.formatHex(row.getBytes("root")),
                HEX.formatHex(row.getBytes("previous")),
                row.getLong("low_entry"),
                Sql.instant(row, "sealed_at"),
                row.getString("key_id"),
                HEX.formatHex(row.getBytes("signature")),
                HEX.formatHex(row.getBytes("hash")));
    }
}
