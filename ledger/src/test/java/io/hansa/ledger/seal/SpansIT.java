package io.hansa.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Period;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.Window;
import io.hansa.ledger.verification.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Balances of a wallet that has seen thousands of postings, on early dates. */
class SpansIT {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final int A_DAY = 20;
    private static final int FAR_TOO_LATE = 2_005;
    private static final Path MIGRATION = Path.of("src/main/resources/db/ledger/V90__span.sql");

    private final SealWorld world = SealWorld.in("hansa_spans");
    private final Statements statements = world.ledger().statements();

    @Test
    void an_early_date_reads_what_is_near_it_however_much_came_later() throws SQLException {
        earn(0, 2_100);
        world.seal();
        LocalDate early = FIRST.plusDays(10);
        long before = rowsRead(early);

        earn(2_100, 4_300);
        world.seal();
        earn(4_300, 4_320);

        // as many more as there are narrow spans more; without them it would be as many as there are postings
        assertThat(before).isLessThan(600);
        assertThat(rowsRead(early)).isLessThan(before + 100);
        assertThat(rowsRead(FIRST.plusDays(4_320 / A_DAY))).isLessThan(20);
        for (LocalDate date = FIRST.minusDays(1); date.isBefore(FIRST.plusDays(220)); date = date.plusDays(7)) {
            assertThat(statements.balanceOn(world.wallet(), date))
                    .as("on %s", date)
                    .isEqualTo(sum(date));
        }
        assertThat(spans()).containsExactly("64 67", "4096 1");
        assertThat(findings()).isEmpty();
        for (LocalDate from = FIRST.minusDays(9); from.isBefore(FIRST.plusDays(230)); from = from.plusDays(31)) {
            Period period = new Period(from, from.plusDays(31));
            assertThat(statements.sums(ofEverybody(period))).as("in %s", period).isEqualTo(sums(period));
        }
    }

    /** So many that they are read together: also such as have nothing, or are there without a balance row. */
    private List<Window> ofEverybody(Period period) throws SQLException {
        return LongStream.rangeClosed(
                        1,
                        Long.parseLong(
                                read("SELECT MAX(id) + 20 FROM ledger_account").get(0)))
                .mapToObj(account -> new Window(new AccountId(account), period))
                .toList();
    }

    private Map<Window, Long> sums(Period period) throws SQLException {
        return read("SELECT CONCAT(account, ' ', SUM(amount)) FROM ledger_posting WHERE business_date >= '"
                        + period.from() + "' AND business_date < '" + period.until() + "' GROUP BY account")
                .stream()
                .map(row -> row.split(" "))
                .collect(Collectors.toMap(
                        row -> new Window(new AccountId(Long.parseLong(row[0])), period),
                        row -> Long.parseLong(row[1])));
    }

    @Test
    void what_was_full_before_there_were_spans_is_filled_in_and_sealed_once() throws SQLException, IOException {
        earn(0, 4_200);
        LocalDate early = FIRST.plusDays(10);
        assertThat(rowsRead(early)).isGreaterThan(4_200);
        try (Connection root = world.root();
                var statement = root.createStatement()) {
            statement.execute("DROP TRIGGER ledger_span_no_update");
            for (String sql : Files.readString(MIGRATION).split(";")) {
                if (sql.contains("INSERT IGNORE")) {
                    statement.execute(sql);
                }
            }
        }

        assertThat(spans()).containsExactly("64 65", "4096 1");
        assertThat(rowsRead(early)).isLessThan(700);
        world.seal();
        assertThat(spans()).containsExactly("64 65", "4096 1");
        assertThat(statements.balanceOn(world.wallet(), early)).isEqualTo(sum(early));
        assertThat(findings()).isEmpty();
    }

    @Test
    void nobody_changes_one_unseen() throws SQLException {
        earn(0, 100);
        world.seal();
        try (Connection root = world.root();
                var statement = root.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE ledger_span SET last_date = last_date"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> statement.execute("DELETE FROM ledger_span"))
                    .hasMessageContaining("never deleted");
            statement.execute("DROP TRIGGER ledger_span_no_update");

            statement.execute("UPDATE ledger_span SET first_date = first_date - INTERVAL 1 DAY");

            assertThat(findings()).extracting(Finding::rule).containsExactly("span");
            assertThat(findings())
                    .extracting(Finding::row)
                    .containsExactly("span account=" + world.wallet() + " size=64 number=0");
        }
    }

    /** Nearly in the order of their dates: each tenth is up to four days late, and one is of the first day. */
    private void earn(int from, int upTo) {
        for (int start = from; start < upTo; start += 100) {
            world.earnOn(IntStream.range(start, Math.min(start + 100, upTo))
                    .mapToObj(i -> FIRST.plusDays(
                            i == FAR_TOO_LATE ? 0 : Math.max(0, i / A_DAY - (i % 10 == 0 ? i / 10 % 5 : 0))))
                    .toList());
        }
    }

    private List<Finding> findings() {
        return world.ledger().verification().verify().findings().stream()
                .filter(finding -> finding.rule().equals("span"))
                .toList();
    }

    private long sum(LocalDate date) throws SQLException {
        return read("SELECT COALESCE(SUM(amount), 0) FROM ledger_posting WHERE account = " + world.wallet()
                        + " AND business_date <= '" + date + "'")
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** How many there are of each size. */
    private List<String> spans() throws SQLException {
        return read("SELECT CONCAT(size, ' ', COUNT(*)) FROM ledger_span WHERE account = " + world.wallet()
                + " GROUP BY size ORDER BY size");
    }

    private List<String> read(String sql) throws SQLException {
        try (Connection connection = world.ledger().transactions().getConnection()) {
            return Sql.select(connection, sql, row -> row.getString(1));
        }
    }

    private long rowsRead(LocalDate date) {
        return HandlerReads.of(world, () -> statements.balanceOn(world.wallet(), date));
    }
}
