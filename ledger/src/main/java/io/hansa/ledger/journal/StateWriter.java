package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Writes the state that a decision leads to: absolute values, because the accounts are locked. Deletes go by an index whatever
 * the optimizer thinks of it: one that reads the whole table waits for every other writer's rows.
 */
final class StateWriter {

    private final Connection connection;

    StateWriter(Connection connection) {
        this.connection = connection;
    }

    void write(Book book) throws SQLException {
        writeBalances(book.touchedTallies());
        writeHolds(List.copyOf(book.touchedHolds()));
    }

    /** The rows are there: this is a thousand updates in a few statements. */
    private void writeBalances(Map<AccountId, Tally> tallies) throws SQLException {
        Sql.upsert(
                connection,
                "INSERT INTO ledger_balance (account, balance, last_seq, last_hash, owed, active_on, idle_lots)",
                "ON DUPLICATE KEY UPDATE balance = VALUES(balance), last_seq = VALUES(last_seq),"
                        + " last_hash = VALUES(last_hash), owed = VALUES(owed), active_on = VALUES(active_on),"
                        + " idle_lots = VALUES(idle_lots)",
                tallies.entrySet().stream()
                        .map(touched -> row(
                                touched.getKey().value(),
                                touched.getValue().balance(),
                                touched.getValue().lastSeq(),
                                touched.getValue().lastHash(),
                                touched.getValue().owed(),
                                touched.getValue().activeOn().orElse(null),
                                touched.getValue().hasIdleLots()))
                        .toList());
    }

    private void writeHolds(List<OpenHold> holds) throws SQLException {
        Sql.upsert(
                connection,
                "INSERT INTO ledger_open_hold (hold, wallet, amount, until)",
                "ON DUPLICATE KEY UPDATE amount = VALUES(amount)",
                holds.stream()
                        .filter(hold -> hold.remaining() > 0)
                        .map(hold -> row(
                                hold.facts().number().value(),
                                hold.facts().wallet().value(),
                                hold.remaining(),
                                Sql.utc(hold.facts().until())))
                        .toList());
        Sql.executeIn(
                connection,
                "DELETE h FROM ledger_open_hold h FORCE INDEX (PRIMARY) WHERE h.hold IN (?*)",
                holds.stream()
                        .filter(hold -> hold.remaining() == 0)
                        .map(hold -> hold.facts().number().value())
                        .toList());
    }

    private static Object[] row(Object... values) {
        return values;
    }
}
