package io.hansa.partners.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.sql.Sql;
import io.hansa.partners.settlement.StatementView;
import io.hansa.partners.testing.PartnersWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what the statements say against the generator's books and against sums over the ledger's tables. */
public final class Audit {

    private final Alliance alliance;
    private final PartnersWorld world;
    private final YearMonth month;
    private final MonthEnd end;

    public Audit(Alliance alliance, YearMonth month) {
        this.alliance = alliance;
        this.world = alliance.world();
        this.month = month;
        this.end = new MonthEnd(world, month);
    }

    /** What is on paper. */
    public String text() {
        return end.text();
    }

    /** Each line of each statement is the generator's, and its fees are what the messages cost. */
    public void statementsSayWhatTheBooksSay() {
        Map<String, StatementView> byPartner = byPartner();
        for (Shop shop : alliance.shops()) {
            StatementView statement = byPartner.get(shop.partner());
            assertThat(messageLines(statement))
                    .as("%s of %s", shop.partner(), month)
                    .isEqualTo(shop.book().money(month));
            long charges = shop.deal().charges(shop.book().messages(month));
            assertThat(statement.net().minor())
                    .as("net of %s", shop.partner())
                    .isEqualTo(shop.book().fen(month) + charges);
        }
    }

    private Map<String, StatementView> byPartner() {
        return end.statements().stream().collect(Collectors.toMap(StatementView::partnerCode, Function.identity()));
    }

    private static SortedMap<String, String> messageLines(StatementView statement) {
        var lines = new TreeMap<String, String>();
        for (StatementView.Line line : statement.lines()) {
            if (!line.code().startsWith("settlement.")) {
                lines.put(
                        line.code() + line.origin().map(origin -> "@" + origin).orElse(""),
                        line.count() + " " + line.amount().minor());
            }
        }
        return lines;
    }

    /** Money on clearing accounts and points on wallets, of all months. */
    public void tablesSayWhatTheBooksSay() {
        read(connection -> {
            for (Shop shop : alliance.shops()) {
                assertThat(byCode(connection, shop.partner()))
                        .as(shop.partner())
                        .isEqualTo(shop.book().byCode());
            }
            return null;
        });
    }

    private static SortedMap<String, String> byCode(Connection connection, String partner) throws SQLException {
        var sums = new TreeMap<String, String>();
        Sql.select(
                connection,
                "SELECT CONCAT(DATE_FORMAT(p.business_date, '%Y-%m'), ' ', e.code), SUM(IF(p.account = r.clearing, p.amount, 0)),"
                        + " SUM(IF(a.kind = 'WALLET' AND a.unit = 'PTS', p.amount, 0))"
                        + " FROM partner_partner r JOIN partner_transaction t ON t.partner = r.code"
                        + " JOIN ledger_entry e ON e.id = t.entry JOIN ledger_posting p ON p.entry = e.id"
                        + " JOIN ledger_account a ON a.id = p.account"
                        + " WHERE r.code = ? GROUP BY 1",
                row -> sums.put(row.getString(1), row.getLong(2) + " " + row.getLong(3)),
                partner);
        return sums;
    }

    /** The net amount of each statement is the sum of all that was posted on the partner's clearing account for the month. */
    public void totalsAreTheLedgers() {
        Map<String, StatementView> byPartner = byPartner();
        read(connection -> {
            for (Shop shop : alliance.shops()) {
                long posted = Sql.select(
                                connection,
                                "SELECT COALESCE(SUM(p.amount), 0) FROM ledger_posting p"
                                        + " JOIN partner_partner r ON r.clearing = p.account"
                                        + " WHERE r.code = ? AND p.business_date >= ? AND p.business_date < ?",
                                row -> row.getLong(1),
                                shop.partner(),
                                month.atDay(1),
                                month.plusMonths(1).atDay(1))
                        .get(0);
                assertThat(byPartner.get(shop.partner()).net().minor())
                        .as("net of %s", shop.partner())
                        .isEqualTo(posted);
            }
            return null;
        });
    }

    /** The positions of the month, as it was closed, and as the tables say. */
    public void nettingSumsToZero() {
        assertThat(end.nettings()).isNotEmpty().allSatisfy(netting -> {
            assertThat(netting.positions()).isNotEmpty();
            assertThat(netting.sum().minor()).isZero();
        });
        long rest = read(connection -> Sql.select(
                        connection,
                        "SELECT (SELECT SUM(amount) FROM partner_netting_position WHERE month = ?)"
                                + " + (SELECT SUM(programme) FROM partner_netting WHERE month = ?)",
                        row -> row.getLong(1),
                        month.toString(),
                        month.toString())
                .get(0));
        assertThat(rest).isZero();
    }

    public void everyEarlyReversalWasParkedAndNoneWaits() {
        read(connection -> {
            assertThat(count(connection, "partner_parked"))
                    .isEqualTo(alliance.traffic().early.sum());
            assertThat(count(connection, "partner_waiting")).isZero();
            return null;
        });
    }

    private static long count(Connection connection, String table) throws SQLException {
        return Sql.select(connection, "SELECT COUNT(*) FROM " + table, row -> row.getLong(1))
                .get(0);
    }

    /** How many postings of messages the month's statements sum. */
    public long transactions() {
        return end.statements().stream()
                .flatMap(statement -> statement.lines().stream())
                .filter(line -> !line.code().startsWith("settlement."))
                .mapToLong(StatementView.Line::count)
                .sum();
    }

    /** Rows and checksum of every table: what a run that changes nothing leaves as it is. */
    public SortedMap<String, String> fingerprint(Connection anyRight, String schema) throws SQLException {
        var prints = new TreeMap<String, String>();
        List<String> tables = Sql.select(
                anyRight,
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE'",
                row -> row.getString(1),
                schema);
        for (String table : tables) {
            String name = schema + "." + table;
            Sql.select(anyRight, "SELECT COUNT(*) FROM " + name, row -> prints.put(table, row.getLong(1) + " rows"));
            Sql.select(
                    anyRight,
                    "CHECKSUM TABLE " + name,
                    row -> prints.merge(table, row.getString(2), (rows, sum) -> rows + " " + sum));
        }
        return prints;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = world.ledger().transactions().getConnection()) {
            return reading.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T on(Connection connection) throws SQLException;
    }
}
