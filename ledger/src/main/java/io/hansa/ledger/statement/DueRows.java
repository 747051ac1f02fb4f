package io.hansa.ledger.statement;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what is due. */
final class DueRows {

    /** The most that a run takes into one chunk. */
    static final int MOST = 10_000;

    /** The most lots that are counted at once. */
    static final int MOST_ENDING = 50_000;

    /** The lots that are looked at, in one range of an index, then whose of them are of the unit. */
    private static final String ENDING = "SELECT COUNT(*) AS looked, COUNT(a.id) AS lots,"
            + " COALESCE(SUM(IF(a.id IS NULL, 0, points)), 0) AS points FROM ("
            + "SELECT account, available + held AS points FROM ledger_lot FORCE INDEX (ledger_lot_due)"
            + " WHERE ends_on >= ? AND ends_on < ? LIMIT ?) ending"
            + " LEFT JOIN ledger_account a ON a.id = ending.account AND a.unit = ?";

    private static final String PENDING = "SELECT entry, account, available, earned_on, usable_on FROM ledger_lot"
            + " FORCE INDEX (PRIMARY) WHERE account IN (?*) AND used_up = 0 ORDER BY account, id";

    private final Connection connection;

    DueRows(Connection connection) {
        this.connection = connection;
    }

    List<Due> due(DueKind kind, LocalDate asOf, Due after, int limit) throws SQLException {
        int most = Math.min(limit, MOST);
        List<Due> page = new ArrayList<>();
        if (!after.since().isAfter(asOf)) {
            page.addAll(page(kind.sameDay(), after.since(), after.account().value(), most));
        }
        if (page.size() < most) {
            page.addAll(page(kind.laterDays(), after.since(), asOf, most - page.size()));
        }
        return page.stream().distinct().toList();
    }

    private List<Due> page(String sql, Object... place) throws SQLException {
        return Sql.select(
                connection, sql, row -> new Due(Sql.date(row, "since"), new AccountId(row.getLong("account"))), place);
    }

    long undone(EntryNumber entry) throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT COALESCE(MAX(points_after), 0) FROM ledger_reversal WHERE original = ?",
                        row -> row.getLong(1),
                        entry.value())
                .get(0);
    }

    LotsEnding ending(Unit unit, Period period, int most) throws SQLException {
        return Sql.select(
                        connection,
                        ENDING,
                        row -> new LotsEnding(
                                row.getLong("lots"), Points.of(row.getLong("points")), row.getLong("looked") >= most),
                        period.from(),
                        period.until(),
                        most,
                        unit.code())
                .get(0);
    }

    Map<EntryNumber, AccountId> unshieldedHolds(Collection<AccountId> wallets) throws SQLException {
        Map<EntryNumber, AccountId> holds = new LinkedHashMap<>();
        Sql.selectIn(
                connection,
                "SELECT o.hold, o.wallet FROM ledger_open_hold o JOIN ledger_hold h ON h.entry = o.hold AND h.shielded = 0"
                        + " WHERE o.wallet IN (?*) ORDER BY o.wallet, o.hold",
                values(wallets),
                row -> holds.put(new EntryNumber(row.getLong("hold")), new AccountId(row.getLong("wallet"))));
        return holds;
    }

    List<PendingAccrual> pending(Collection<AccountId> accounts) throws SQLException {
        return Sql.selectIn(connection, PENDING, values(accounts), DueRows::pending);
    }

    private static PendingAccrual pending(ResultSet row) throws SQLException {
        return new PendingAccrual(
                new EntryNumber(row.getLong("entry")),
                new AccountId(row.getLong("account")),
                Points.of(row.getLong("available")),
                Sql.date(row, "earned_on"),
                Sql.optionalDate(row, "usable_on"));
    }

    List<EntryNumber> lapsedHolds(Instant asOf, EntryNumber after, int limit) throws SQLException {
        return Sql.select(
                connection,
                "SELECT hold FROM ledger_open_hold WHERE until <= ? AND hold > ? ORDER BY hold LIMIT ?",
                row -> new EntryNumber(row.getLong("hold")),
                Sql.utc(asOf),
                after == null ? 0 : after.value(),
                Math.min(limit, MOST));
    }

    private static List<Long> values(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toList();
    }
}
