package io.hansa.ledger.statement;

import io.hansa.kernel.Period;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Sums postings within periods, hundreds of accounts in a statement, each by the index of its account's dates. */
final class Windows {

    private static final int WIDEST = 256;

    /** No account has this number: it fills a statement up to a power of two, so that few shapes are prepared. */
    private static final long NOBODY = -1;

    private static final String ROW = "SELECT ? AS account, CAST(? AS DATE) AS since, CAST(? AS DATE) AS until";

    private final Connection connection;

    Windows(Connection connection) {
        this.connection = connection;
    }

    Map<Window, Long> sums(Collection<Window> asked) throws SQLException {
        List<Window> windows = List.copyOf(new LinkedHashSet<>(asked));
        Map<Window, Long> sums = new HashMap<>();
        for (int from = 0; from < windows.size(); from += WIDEST) {
            add(windows.subList(from, Math.min(windows.size(), from + WIDEST)), sums);
        }
        return sums;
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
