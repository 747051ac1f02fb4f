package io.hansa.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Balances now, as of an instant and on a date, of wallets and of accounts without a balance row, against plain sums. */
class CheckpointsIT {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

    private final SealWorld world = SealWorld.in("hansa_checkpoints");
    private final Statements statements = world.ledger().statements();

    @Test
    void every_balance_is_the_sum_whatever_was_sealed_and_whichever_server_wrote_it() throws SQLException {
        long seed = Long.getLong("hansa.test.seed", System.nanoTime());
        System.out.println("checkpoints with hansa.test.seed=" + seed);
        Random random = new Random(seed);
        List<Instant> instants = new ArrayList<>(List.of(world.now().minusSeconds(1)));
        for (int step = 0; step < 250; step++) {
            world.pass(Duration.ofMillis(random.nextInt(30_000)));
            String date = FIRST.plusDays(random.nextInt(20)).toString();
            world.earnOn(random.nextBoolean(), 1 + random.nextInt(500), date);
            instants.add(world.now());
            if (random.nextInt(8) == 0) {
                world.sealNext(1 + random.nextInt(40));
            }
            if (random.nextInt(50) == 0) {
                world.pass(Duration.ofMinutes(random.nextInt(30)));
                world.seal();
            }
            assertThat(statements.balance(world.clearing())).isEqualTo(sum(world.clearing(), "1 = 1"));
        }
        assertThat(world.seals().last()).isPresent();
        for (AccountId account : List.of(world.wallet(), world.clearing(), world.issuance())) {
            assertThat(statements.balance(account)).isEqualTo(sum(account, "1 = 1"));
            compareInstants(account, instants);
            compareDates(account);
        }
    }

    private void compareInstants(AccountId account, List<Instant> instants) throws SQLException {
        for (Instant instant : instants) {
            for (Instant before : List.of(instant, instant.plusNanos(1_000), instant.plusSeconds(90))) {
                assertThat(statements.balanceAsOf(account, before))
                        .as("%s before %s", account, before)
                        .isEqualTo(sum(account, "e.recorded_at < '" + Sql.utcText(before) + "'"));
            }
        }
        Instant middle = instants.get(instants.size() / 2);
        List<StatementLine> lines = all(cursor -> statements.linesAsOf(account, middle, cursor, 50));
        assertThat(lines).allMatch(line -> line.recordedAt().isBefore(middle));
        assertThat(lines).extracting(StatementLine::seq).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(lines.stream().mapToLong(StatementLine::amount).sum())
                .isEqualTo(statements.balanceAsOf(account, middle));
    }

    private void compareDates(AccountId account) throws SQLException {
        for (LocalDate date = FIRST.minusDays(1); date.isBefore(FIRST.plusDays(22)); date = date.plusDays(1)) {
            assertThat(statements.balanceOn(account, date))
                    .as("%s on %s", account, date)
                    .isEqualTo(sum(account, "e.business_date <= '" + date + "'"));
        }
        LocalDate tenth = FIRST.plusDays(9);
        List<StatementLine> lines = all(cursor -> statements.linesOn(account, tenth, cursor, 7));
        assertThat(lines).extracting(StatementLine::businessDate).allMatch(date -> !date.isAfter(tenth));
        assertThat(lines).extracting(StatementLine::businessDate).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(lines.stream().mapToLong(StatementLine::amount).sum())
                .isEqualTo(statements.balanceOn(account, tenth));
    }

    private static List<StatementLine> all(Function<Optional<String>, Slice<StatementLine>> pages) {
        List<StatementLine> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Slice<StatementLine> page = pages.apply(cursor);
            all.addAll(page.rows());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    private long sum(AccountId account, String condition) throws SQLException {
        try (Connection connection = world.ledger().transactions().getConnection()) {
            return Sql.select(
                            connection,
                            "SELECT COALESCE(SUM(p.amount), 0) FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry"
                                    + " WHERE p.account = ? AND " + condition,
                            row -> row.getLong(1),
                            account.value())
                    .get(0);
        }
    }

    @Test
    void what_is_read_does_not_grow_with_the_account() {
        Instant early = null;
        for (int i = 0; i < 400; i++) {
            world.earn(1);
            early = i == 20 ? world.now() : early;
            if (i % 20 == 0) {
                world.seal();
            }
        }
        world.seal();
        world.earn(1);
        Instant asked = early;
        LocalDate date = LocalDate.parse("2026-06-15");

        assertThat(rowsRead(() -> statements.balance(world.clearing()))).isLessThan(10);
        assertThat(rowsRead(() -> statements.balanceOn(world.clearing(), date))).isLessThan(10);
        assertThat(rowsRead(() -> statements.balanceAsOf(world.clearing(), asked)))
                .isLessThan(70);
        assertThat(rowsRead(() -> statements.balanceAsOf(world.wallet(), asked)))
                .isLessThan(40);
        assertThat(rowsRead(() -> statements.balanceOn(world.wallet(), date))).isLessThan(10);
        assertThat(rowsRead(() -> statements.linesAsOf(world.clearing(), asked, Optional.empty(), 10)))
                .isLessThan(80);
        assertThat(rowsRead(() -> statements.linesOn(world.clearing(), date, Optional.empty(), 10)))
                .isLessThan(30);
    }

    @Test
    void an_account_that_nobody_posted_to_has_nothing() {
        AccountId fresh = world.ledger().open(AccountKey.clearing("NEW", Unit.CNY));
        world.seal();

        assertThat(statements.balance(fresh)).isZero();
        assertThat(statements.balanceAsOf(fresh, world.now())).isZero();
        assertThat(statements.balanceOn(fresh, FIRST)).isZero();
        assertThat(statements.balanceAsOf(world.ledger().newWallet(Unit.PTS), world.now()))
                .isZero();
    }

    private long rowsRead(Runnable reading) {
        return HandlerReads.of(world, reading);
    }
}
