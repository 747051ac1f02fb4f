package io.hansa.ledger.rebuild;

import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.seal.SealWorld;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.verification.TamperedLedger;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** State that was destroyed comes back from the facts, and the auditor agrees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildIT {

    private TamperedLedger ledger;

    @BeforeAll
    void make_a_history() throws SQLException {
        ledger = new TamperedLedger("hansa_rebuild");
    }

    @AfterAll
    void close() throws SQLException {
        ledger.close();
    }

    @Test
    void a_ledger_that_nobody_touched_differs_in_nothing() {
        assertThat(preview(ledger.world())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRUNCATE TABLE ledger_balance",
                "UPDATE ledger_lot SET used_up = 1, available = 0, held = 0, ends_on = NULL, due_on = NULL",
                "TRUNCATE TABLE ledger_open_hold",
                "TRUNCATE TABLE ledger_balance; UPDATE ledger_lot SET used_up = 1, available = 0, held = 0; TRUNCATE TABLE ledger_open_hold",
                "UPDATE ledger_balance SET balance = balance + 1, last_seq = 77, last_hash = REPEAT('x', 32)",
                "UPDATE ledger_balance SET owed = 9, active_on = '2031-01-01', idle_lots = 1 - idle_lots",
                "UPDATE ledger_lot SET available = available + 1, held = 7, ends_on = '2031-01-01', due_on = '2031-01-01'",
                "UPDATE ledger_lot SET used_up = 1 - used_up",
                "UPDATE ledger_lot SET used_up = 0, available = 5 WHERE id = :earnedLot",
                "UPDATE ledger_lot SET ends_on = NULL, due_on = '2026-11-01' WHERE id = :announcedLot",
                "UPDATE ledger_lot SET ends_on = '2026-12-01', due_on = NULL WHERE id = :awaitedLot",
                "UPDATE ledger_open_hold SET amount = 9, until = '2031-01-01', wallet = :pool",
                "INSERT INTO ledger_open_hold SELECT :done, wallet, 5, until FROM ledger_open_hold LIMIT 1"
            })
    void what_was_destroyed_is_made_anew(String statements) throws SQLException {
        try {
            ledger.damage(statements);
            assertThat(ledger.findings()).isNotEmpty();
            assertThat(preview(ledger.world())).isNotEmpty();
            assertThat(ledger.findings()).as("a dry run changes nothing").isNotEmpty();

            rebuild(ledger.world());

            assertThat(ledger.findings()).isEmpty();
            assertThat(preview(ledger.world())).isEmpty();
        } finally {
            ledger.restore(statements);
        }
    }

    @Test
    void a_difference_says_what_is_kept_and_what_it_should_be() throws SQLException {
        String statements = "UPDATE ledger_open_hold SET amount = 9 WHERE hold = :hold";
        try {
            ledger.damage(statements);

            assertThat(preview(ledger.world())).singleElement().satisfies(difference -> {
                assertThat(difference.row()).isEqualTo(ledger.filled("open_hold hold=:hold"));
                assertThat(difference.kept()).contains("amount=9");
                assertThat(difference.rebuilt()).contains("amount=120");
            });
        } finally {
            ledger.restore(statements);
        }
    }

    @Test
    void day_totals_come_back_too() throws SQLException {
        SealWorld sealed = SealWorld.in("hansa_rebuild_days");
        sealed.earn(100, "2026-03-01");
        sealed.owe(70, "2026-03-02");
        sealed.seal();
        try (var root = sealed.root();
                var statement = root.createStatement()) {
            statement.execute("DELETE FROM ledger_day WHERE business_date = '2026-03-01'");
            statement.execute("UPDATE ledger_day SET amount = 3 WHERE business_date = '2026-03-02'");
        }
        assertThat(sealed.ledger().verification().verify().findings()).isNotEmpty();

        rebuild(sealed.ledger());

        assertThat(sealed.ledger().verification().verify().findings()).isEmpty();
    }

    @Test
    void others_go_on_posting_meanwhile() throws SQLException {
        LedgerWorld world = ledger.world();
        AccountId wallet = world.newWallet(Unit.PTS);
        AccountId issuance = world.programme(AccountKind.ISSUANCE, Unit.PTS);
        AccountId redeemed = world.programme(AccountKind.REDEMPTION, Unit.PTS);
        world.post(anAccrual().of(1_000).from(issuance).to(wallet).command());

        var tries = AtOnce.run(
                3,
                caller -> () -> IntStream.range(0, 60)
                        .mapToObj(i -> caller == 0
                                ? rebuild(world)
                                : world.post(aRedemption()
                                        .of(1)
                                        .from(wallet)
                                        .to(redeemed)
                                        .command()))
                        .toList());

        assertThat(tries).allSatisfy(each -> assertThat(each.problem()).isNull());
        assertThat(ledger.findings()).isEmpty();
        assertThat(world.statements().wallet(wallet).available()).isEqualTo(Points.of(1_000 - 2 * 60));
        ledger.remember();
    }

    /** It comes between what the facts say and what is kept, where no lock of the rebuild can hold it back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "idle_lots + 0 FROM ledger_balance WHERE",
                "available, held FROM ledger_lot WHERE",
                "amount, until FROM ledger_open_hold WHERE"
            })
    void an_account_that_is_opened_meanwhile_keeps_its_state(String reading) throws SQLException {
        LedgerWorld world = ledger.world();
        AccountId issuance = world.programme(AccountKind.ISSUANCE, Unit.PTS);
        List<AccountId> opened = new ArrayList<>();
        Runnable enrolment = () -> {
            AccountId wallet = world.newWallet(Unit.PTS);
            opened.add(wallet);
            world.post(anAccrual().of(100).from(issuance).to(wallet).command());
            world.post(aHold().of(30).from(wallet).command());
        };
        Connection root = ledger.root();
        root.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        root.setAutoCommit(false);
        try {
            Connection interrupted = before(root, reading, enrolment);
            for (AccountRange range : AccountRange.all(root)) {
                Rebuilding.rebuild(interrupted, range);
            }
            root.commit();
        } finally {
            root.setAutoCommit(true);
        }

        assertThat(opened).hasSize(1);
        assertThat(ledger.findings()).isEmpty();
        assertThat(preview(world)).isEmpty();
        assertThat(world.statements().wallet(opened.get(0)).available()).isEqualTo(Points.of(70));
        ledger.remember();
    }

    /** A connection on which something happens once, before the first statement with some words. */
    private static Connection before(Connection connection, String words, Runnable happening) {
        AtomicReference<Runnable> once = new AtomicReference<>(happening);
        return (Connection) Proxy.newProxyInstance(
                RebuildIT.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            && arguments[0].toString().contains(words)) {
                        once.getAndSet(() -> {}).run();
                    }
                    return method.invoke(connection, arguments);
                });
    }

    private static List<Difference> preview(LedgerWorld world) {
        Rebuild rebuild = RebuildOn.dataSource(world.transactions());
        List<Difference> differences = new ArrayList<>();
        rebuild.plan().forEach(part -> differences.addAll(rebuild.preview(part).differences()));
        return differences;
    }

    private static long rebuild(LedgerWorld world) {
        Rebuild rebuild = RebuildOn.dataSource(world.transactions());
        return rebuild.plan().stream()
                .mapToLong(
                        part -> world.inTransaction(() -> rebuild.rebuild(part)).different())
                .sum();
    }
}
