package io.hansa.ledger.statement;

import static java.util.stream.Collectors.groupingBy;

import io.hansa.kernel.Period;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sums postings within periods, hundreds of accounts in a statement, each by the index of its account's dates; of an account with many
 * postings by how they lie, from the first span on that has some of the period, which takes a quarter as long a posting.
 */
final class Windows {

    private static final int WIDEST = 256;

    /** From so many accounts on a period is worth a statement of its own. */
    private static final int MANY = 16;

    /** All of one period: the list of accounts stands in the text, because each is looked up in it by row. */
    private static final String OF_A_PERIOD = "SELECT account, SUM(amount) FROM ledger_posting"
            + " FORCE INDEX (ledger_posting_date) WHERE account IN (?*) AND business_date >= ? AND business_date < ?"
            + " GROUP BY account";

    private static final String BEGINNINGS = "SELECT account, COALESCE(MIN(IF(last_date >= ?, number, NULL)),"
            + " MAX(number) + 1) * 64 FROM ledger_span WHERE account IN (?*) AND size = 64 GROUP BY account";

    private static final String FROM_ON = "SELECT account, SUM(amount) FROM ledger_posting FORCE INDEX (PRIMARY)"
            + " WHERE (%s) AND business_date >= ? AND business_date < ? GROUP BY account";

    /** A look into the index for each account, however many postings it has. */
    private static final String FIRST_DATES = "SELECT (SELECT p.business_date FROM ledger_posting p"
            + " FORCE INDEX (ledger_posting_date) WHERE p.account = a.id AND p.business_date >= ?"
            + " ORDER BY p.business_date LIMIT 1) FROM ledger_account a WHERE a.id IN (?*)";

    /** No account has this number: it fills a statement up to a power of two, so that few shapes are prepared. */
    private static final long NOBODY = -1;

    private static final String ROW = "SELECT ? AS account, CAST(? AS DATE) AS since, CAST(? AS DATE) AS until";

    private final Connection connection;

    Windows(Connection connection) {
        this.connection = connection;
    }

    Map<Window, Long> sums(Collection<Window> asked) throws SQLException {
        Map<Window, Long> sums = new HashMap<>();
        List<Window> windows = new ArrayList<>();
        for (var each :
                asked.stream().distinct().collect(groupingBy(Window::period)).entrySet()) {
            if (each.getValue().size() < MANY) {
                windows.addAll(each.getValue());
            } else {
                add(each.getKey(), each.getValue(), sums);
            }
        }
        for (int from = 0; from < windows.size(); from += WIDEST) {
            add(windows.subList(from, Math.min(windows.size(), from + WIDEST)), sums);
        }
        return sums;
    }

    /** The first date on or after another one on which any of these accounts has a posting. */
    Optional<LocalDate> firstDate(Collection<AccountId> accounts, LocalDate since) throws SQLException {
        return Sql.selectIn(
                        connection,
                        FIRST_DATES,
                        accounts.stream().map(AccountId::value).toList(),
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        since)
                .stream()
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private void add(Period period, List<Window> windows, Map<Window, Long> sums) throws SQLException {
        List<Long> accounts = windows.stream()
                .map(window -> window.account().value())
                .sorted()
                .toList();
        Map<Long, Long> beginnings = new TreeMap<>();
        Sql.selectIn(
                connection, BEGINNINGS, accounts, row -> beginnings.put(row.getLong(1), row.getLong(2)), period.from());
        Sql.Row<Long> sum = row -> sums.put(new Window(new AccountId(row.getLong(1)), period), row.getLong(2));
        List<Long> others = accounts.stream()
                .filter(account -> !beginnings.containsKey(account))
                .toList();
        Sql.selectAmong(connection, OF_A_PERIOD, others, sum, period.from(), period.until());
        List<String> ranges = beginnings.entrySet().stream()
                .map(begin -> "account = " + begin.getKey() + " AND seq > " + begin.getValue())
                .toList();
        for (int from = 0; from < ranges.size(); from += WIDEST) {
            String some = String.join(" OR ", ranges.subList(from, Math.min(ranges.size(), from + WIDEST)));
            Sql.select(connection, String.format(FROM_ON, some), sum, period.from(), period.until());
        }
    }

    private void add(List<Window> part, Map<Window, Long> sums) throws SQLException {
        int width = part.size() == 1 ? 1 : Integer.highestOneBit(part.size() - 1) << 1;
        List<Object> values = new ArrayList<>(width * 3);
        for (int i = 0; i < width; i++) {
            Window window = part.get(Math.min(i, part.size() - 1));
            values.add(i < part.size() ? window.account().value() : NOBODY);
            values.add(window.period().from());
            values.add(window.period().until());
        }
        Sql.select(
                connection,
                "SELECT STRAIGHT_JOIN w.account, w.since, w.until, SUM(p.amount) FROM (" + ROW
                        + (" UNION ALL " + ROW).repeat(width - 1) + ") w JOIN ledger_posting p"
                        + " FORCE INDEX FOR JOIN (ledger_posting_date) ON p.account = w.account"
                        + " AND p.business_date >= w.since AND p.business_date < w.until"
                        + " GROUP BY w.account, w.since, w.until",
                row -> sums.put(
                        new Window(
                                new AccountId(row.getLong(1)),
                                new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))),
                        row.getLong(4)),
                values.toArray());
    }
}
