package io.hansa.ledger.statement;

import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.testing.MovingClock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is due is found on its day, to the instant, and page by page whatever else is due. */
class DueIT {

    private static final MovingClock CLOCK = new MovingClock(Instant.parse("2026-01-01T00:00:00Z"));
    private static final LedgerWorld WORLD = LedgerWorld.apart("hansa_due", CLOCK);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Midnights in a zone with days of 23, 24 and 25 hours, and at the ends of months, of a leap February and of a year. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 2027-03-27T23:00:00Z",
        "2027-03-29, 2027-03-28T22:00:00Z",
        "2027-10-31, 2027-10-30T22:00:00Z",
        "2027-11-01, 2027-10-31T23:00:00Z",
        "2028-02-29, 2028-02-28T23:00:00Z",
        "2028-03-01, 2028-02-29T23:00:00Z",
        "2029-01-01, 2028-12-31T23:00:00Z"
    })
    void a_lot_expires_with_its_day_in_the_programmes_zone_and_not_a_microsecond_before(
            LocalDate firstWithout, Instant midnight) {
        var statements = StatementsOn.dataSource(WORLD.transactions(), WORLD.accounts(), CLOCK, BERLIN);
        var programme = new Programme(BERLIN, CLOCK);
        AccountId wallet = WORLD.newWallet(Unit.PTS);
        accrue(wallet, firstWithout);

        clockIs(midnight.minus(Duration.ofNanos(1_000)));
        assertThat(due(statements, programme.today(), wallet)).isFalse();
        assertThat(statements.wallet(wallet).available()).isEqualTo(Points.of(100));

        clockIs(midnight);
        assertThat(programme.today()).isEqualTo(firstWithout);
        assertThat(programme.startOf(firstWithout)).isEqualTo(midnight);
        assertThat(due(statements, programme.today(), wallet)).isTrue();
        assertThat(statements.wallet(wallet).available()).isEqualTo(Points.ZERO);
        WORLD.post(anExpiry()
                .from(wallet)
                .to(WORLD.programme(AccountKind.BREAKAGE, Unit.PTS))
                .dated(firstWithout)
                .command());
        assertThat(due(statements, programme.today(), wallet)).isFalse();
        assertThat(WORLD.verification().verify().findings()).isEmpty();
    }

    @Test
    void a_page_reads_little_more_than_itself_wherever_it_begins() throws SQLException {
        List<AccountId> wallets =
                Stream.generate(() -> WORLD.newWallet(Unit.PTS)).limit(1_500).toList();
        LocalDate day = on("2026-06-20");
        List<Command> accruals = new ArrayList<>();
        AccountId issuance = WORLD.programme(AccountKind.ISSUANCE, Unit.PTS);
        wallets.forEach(wallet ->
                accruals.add(anAccrual().to(wallet).from(issuance).expiring(day).command()));
        WORLD.postAll(accruals.toArray(Command[]::new));
        Due middle = new Due(day, wallets.get(1_000));

        List<Due> page = new ArrayList<>();
        long looking = WORLD.inTransaction(() -> -rowsRead() + rowsRead());
        long read = WORLD.inTransaction(() -> {
            long before = rowsRead();
            page.addAll(WORLD.statements().due(DueKind.EXPIRED, day, middle, 50));
            return rowsRead() - before - looking;
        });

        assertThat(page).hasSize(50).first().isEqualTo(new Due(day, wallets.get(1_001)));
        assertThat(read).as("rows read for a page of 50").isBetween(50L, 200L);
    }

    @ParameterizedTest
    @EnumSource
    void each_list_goes_by_its_index_in_its_order(DueKind kind) {
        assertThat(plan(kind.sameDay(), "2026-06-20", 17L, 200))
                .contains(" ledger_lot_due")
                .doesNotContain("filesort", "temporary");
        assertThat(plan(kind.laterDays(), "2026-06-01", "2026-06-20", 200))
                .contains("range ledger_lot_due")
                .doesNotContain("filesort", "temporary");
    }

    /** Of the table that is read first. */
    private static String plan(String sql, Object... place) {
        return WORLD.inTransaction(() -> Sql.select(
                        WORLD.transactions().getConnection(),
                        "EXPLAIN " + sql,
                        row -> row.getString("table") + " " + row.getString("type") + " " + row.getString("key") + " "
                                + row.getString("Extra"),
                        place)
                .get(0));
    }

    /** By this connection. */
    private static long rowsRead() throws SQLException {
        return Sql.select(
                        WORLD.transactions().getConnection(),
                        "SHOW SESSION STATUS LIKE 'Handler_read%'",
                        row -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static boolean due(Statements statements, LocalDate asOf, AccountId wallet) {
        return statements.due(DueKind.EXPIRED, asOf, Due.FIRST, 10_000).stream()
                .anyMatch(due -> due.account().equals(wallet));
    }

    private static void accrue(AccountId wallet, LocalDate firstWithout) {
        WORLD.post(anAccrual()
                .to(wallet)
                .from(WORLD.programme(AccountKind.ISSUANCE, Unit.PTS))
                .expiring(firstWithout)
                .command());
    }

    private static void clockIs(Instant instant) {
        CLOCK.move(Duration.between(CLOCK.instant(), instant));
    }
}
