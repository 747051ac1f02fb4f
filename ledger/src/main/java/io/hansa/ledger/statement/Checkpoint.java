package io.hansa.ledger.statement;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What an account had with all entries up to a number; every later posting of it has a greater one. */
record Checkpoint(long balance, long lowEntry) {

    private static final String SELECT = "SELECT c.balance, s.low_entry FROM ledger_checkpoint c"
            + " JOIN ledger_seal s ON s.number = c.seal WHERE c.account = ? ";

    private static final Checkpoint BEGINNING = new Checkpoint(0, 0);

    static Checkpoint last(Connection connection, AccountId account) throws SQLException {
        return first(
                Sql.select(connection, SELECT + "ORDER BY c.seal DESC LIMIT 1", Checkpoint::read, account.value()));
    }

    /** The last one of which everything was recorded before an instant. */
    static Checkpoint asOf(Connection connection, AccountId account, Instant before) throws SQLException {
        return first(Sql.select(
                connection,
                SELECT + "AND c.seal <= COALESCE((SELECT number FROM ledger_seal WHERE until_at <= ?"
                        + " ORDER BY until_at DESC LIMIT 1), 0) ORDER BY c.seal DESC LIMIT 1",
                Checkpoint::read,
                account.value(),
                Sql.utc(before)));
    }

    private static Checkpoint read(ResultSet row) throws SQLException {
        return new Checkpoint(row.getLong("balance"), row.getLong("low_entry"));
    }

    private static Checkpoint first(List<Checkpoint> found) {
        return found.stream().findFirst().orElse(BEGINNING);
    }
}
