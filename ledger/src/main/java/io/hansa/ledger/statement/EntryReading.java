package io.hansa.ledger.statement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.statement.EntryView.LotUseRow;
import io.hansa.ledger.statement.EntryView.PostingRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an entry with all rows that hang on it. */
final class EntryReading {

    private static final String ENTRY = "SELECT e.id, e.code, e.business_date, e.occurred_at, e.recorded_at, e.actor,"
            + " e.why_code, e.why_inputs, e.reverses, e.hash FROM ledger_entry e WHERE e.id = ?";

    // one that was undone by so many parts is looked at through their own list
    private static final String REVERSED_BY =
            "SELECT entry FROM ledger_reversal WHERE original = ? ORDER BY seq LIMIT 100";

    // what a capture takes from a lot it takes from what is held of it
    private static final String LOTS = "SELECT l.id, l.account, l.amount, l.earned_on, l.expires_on, l.funder"
            + " FROM ledger_lot l WHERE l.entry = ?"
            + " UNION ALL SELECT l.id, l.account, IF(u.available = 0, u.held, u.available), l.earned_on, l.expires_on,"
            + " l.funder FROM ledger_lot_use u JOIN ledger_lot l ON l.id = u.lot WHERE u.entry = ? ORDER BY id";

    private final Connection connection;
    private final Accounts accounts;

    EntryReading(Connection connection, Accounts accounts) {
        this.connection = connection;
        this.accounts = accounts;
    }

    static Map<EntryNumber, Why> whys(Connection connection, Collection<EntryNumber> entries) throws SQLException {
        Map<EntryNumber, Why> whys = new HashMap<>();
        Sql.selectIn(
                connection,
                "SELECT id, why_code, why_inputs FROM ledger_entry WHERE id IN (?*)",
                entries.stream().map(EntryNumber::value).toList(),
                row -> whys.put(
                        new EntryNumber(row.getLong("id")),
                        Why.read(row.getString("why_code"), row.getString("why_inputs"))));
        return whys;
    }

    Optional<EntryView> entry(EntryNumber number) throws SQLException {
        long id = number.value();
        List<PostingRow> postings = postings(id);
        List<LotUseRow> lots = Sql.select(connection, LOTS, EntryReading::lot, id, id);
        List<EntryNumber> reversedBy = Sql.select(connection, REVERSED_BY, row -> new EntryNumber(row.getLong(1)), id);
        return Sql.select(connection, ENTRY, row -> view(row, reversedBy, postings, lots), id).stream()
                .findFirst();
    }

    private List<PostingRow> postings(long entry) throws SQLException {
        record Raw(AccountId account, long seq, long amount, Optional<Long> balanceAfter) {}
        List<Raw> raw = Sql.select(
                connection,
                "SELECT account, seq, amount, balance_after FROM ledger_posting WHERE entry = ? ORDER BY account",
                row -> new Raw(
                        new AccountId(row.getLong("account")),
                        row.getLong("seq"),
                        row.getLong("amount"),
                        Sql.optionalLong(row, "balance_after")),
                entry);
        Map<AccountId, AccountView> views =
                accounts.views(raw.stream().map(Raw::account).toList());
        return raw.stream()
                .map(row -> new PostingRow(
                        row.account(), views.get(row.account()).key(), row.seq(), row.amount(), row.balanceAfter()))
                .toList();
    }

    private static LotUseRow lot(ResultSet row) throws SQLException {
        return new LotUseRow(
                row.getLong("id"),
                new AccountId(row.getLong("account")),
                row.getLong("amount"),
                Sql.date(row, "earned_on"),
                Sql.optionalDate(row, "expires_on"),
                row.getString("funder"));
    }

    private static EntryView view(
            ResultSet row, List<EntryNumber> reversedBy, List<PostingRow> postings, List<LotUseRow> lots)
            throws SQLException {
        return new EntryView(
                new EntryNumber(row.getLong("id")),
                row.getString("code"),
                Sql.date(row, "business_date"),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "recorded_at"),
                Actor.parse(row.getString("actor")),
                Why.read(row.getString("why_code"), row.getString("why_inputs")),
                Sql.optionalLong(row, "reverses").map(EntryNumber::new),
                reversedBy,
                HexFormat.of().formatHex(row.getBytes("hash")),
                postings,
                lots);
    }
}
