package io.hansa.club.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.statement.Due;
import io.hansa.ledger.statement.DueKind;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView.Announcement;
import io.hansa.ledger.statement.WalletView.Expiring;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestLedger;
import io.hansa.testing.TestRuns;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is due lapses, and nothing else does. */
@InContainer
class ExpiriesIT {

    @Inject
    AsSystem system;

    @Inject
    ExpiryWorld world;

    @Inject
    Expiries expiries;

    @Inject
    TestLedger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Runs runs;

    @Inject
    TestRuns finishing;

    @Inject
    ExpiryRun handler;

    @Inject
    AnnouncementRun announcements;

    @Inject
    ConfirmationRun confirmations;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Test
    void lots_lapse_on_their_day_and_the_others_stay() {
        var day = programme.today().minusDays(ThreadLocalRandom.current().nextInt(30, 9_000));
        var wallet = ledger.wallet();
        ledger.accrue(wallet, 100, day);
        ledger.accrue(wallet, 30, programme.today().plusDays(1));

        system.call(() -> expiries.expire(day)).ifPresent(finishing::finished);

        assertThat(statements.balance(wallet)).isEqualTo(30);
        var line = statements.lines(wallet, Optional.empty(), 1).rows().get(0);
        assertThat(line.code()).isEqualTo("points.expiry");
        assertThat(line.amount()).isEqualTo(-100);
    }

    @Test
    void a_range_is_expired_to_its_end_when_more_than_a_chunk_has_become_due_in_it() {
        var today = programme.today();
        var wallets = ledger.wallets(DueLists.LOTS / 2 + 1);
        accrue(wallets, 10, today);
        accrue(wallets, 5, today);
        var range = range(today, wallets);
        var run = run();

        system.inTransaction(() -> handler.work(run, range.toString()));

        assertThat(wallets)
                .allSatisfy(wallet -> assertThat(statements.balance(wallet)).isZero());
    }

    @Test
    void a_run_that_died_in_its_middle_is_begun_again_and_takes_no_lot_twice() {
        var today = programme.today();
        var wallets = ledger.wallets(5);
        accrue(wallets, 10, today);
        accrue(wallets, 7, today.minusDays(1));
        var run = run();
        var done = range(today.minusDays(1), wallets.subList(0, 2)).toString();
        var killed = range(today.minusDays(1), wallets.subList(2, 5)).toString();
        system.inTransaction(() -> handler.work(run, done));
        assertThatThrownBy(() -> system.inTransaction(() -> {
                    assertThat(handler.work(run, killed).done()).isEqualTo(3);
                    throw new IllegalStateException("killed before it committed");
                }))
                .hasMessageContaining("killed");
        var chunks = system.inTransaction(() -> handler.plan(run)).stream()
                .map(ChunkPlan::payload)
                .toList();

        for (var chunk : chunks) {
            system.inTransaction(() -> handler.work(run, chunk));
        }

        for (var wallet : wallets) {
            assertThat(statements.balance(wallet)).isZero();
            assertThat(statements.lines(wallet, Optional.empty(), 9).rows())
                    .filteredOn(line -> line.code().equals("points.expiry"))
                    .extracting(StatementLine::amount)
                    .containsExactly(-17L);
        }
    }

    @Test
    void what_a_hold_does_not_shield_is_taken_while_it_is_held() {
        var today = programme.today();
        var wallet = ledger.wallet();
        ledger.accrue(wallet, 100, today.plusDays(1));
        ledger.post(new Command.Hold(
                ledger.header("test.hold"), wallet, 40, programme.now().plusSeconds(3_600), false, Optional.empty()));
        ledger.post(new Command.Hold(
                ledger.header("test.hold"), wallet, 25, programme.now().plusSeconds(3_600)));
        var tomorrow = run(today.plusDays(1));

        work(handler, tomorrow);

        assertThat(statements.balance(wallet)).isZero();
        assertThat(statements.wallet(wallet).held()).isEqualTo(Points.of(25));
        assertThat(system.inTransaction(() -> handler.plan(tomorrow)))
                .as("what a hold shields is nothing that a run waits for")
                .isEmpty();
    }

    @Test
    void an_end_that_has_to_be_announced_is_announced_and_its_owner_told_once() throws Exception {
        var today = programme.today();
        var wallet = ledger.wallet();
        ledger.accrue(wallet, 60, Expiry.on(today.plusDays(10)).announced(30));
        ledger.accrue(wallet, 15, Expiry.on(today.plusDays(12)).announced(30));

        work(announcements, run());

        assertThat(statements.wallet(wallet).expiring())
                .containsExactly(new Expiring(today.plusDays(30), Points.of(75), Announcement.MADE));
        assertThat(told(wallet, "club.points-expiring")).containsExactly("75");
    }

    @Test
    void pending_points_become_usable_on_their_day_and_live_from_then() throws Exception {
        var today = programme.today();
        var wallet = ledger.wallet();
        var key = accounts.view(wallet).key().of(AccountKind.PENDING);
        var pending = accounts.open(key);
        accruePending(pending, 50, Optional.of(today));
        accruePending(pending, 20, Optional.of(today.plusDays(1)));
        accruePending(pending, 5, Optional.empty());
        assertThat(statements.wallet(wallet).pending()).isEqualTo(Points.of(75));

        work(confirmations, run());

        var view = statements.wallet(wallet);
        assertThat(view.available()).isEqualTo(Points.of(50));
        assertThat(view.pending()).isEqualTo(Points.of(25));
        assertThat(view.expiring())
                .extracting(Expiring::expiresOn)
                .containsExactly(today.plusMonths(24).withDayOfMonth(1).plusMonths(1));
        assertThat(told(wallet, "club.points-usable")).containsExactly("50");
    }

    @Test
    void more_becomes_usable_on_a_day_than_the_ledger_takes_at_once() {
        var today = programme.today();
        var wallet = ledger.wallet();
        var pending = accounts.open(accounts.view(wallet).key().of(AccountKind.PENDING));
        var accruals = Stream.generate(() -> pending(pending, 1, Optional.of(today)))
                .limit(10_001)
                .toList();
        ledger.post(accruals.subList(0, 5_000));
        ledger.post(accruals.subList(5_000, accruals.size()));

        work(confirmations, run());

        assertThat(statements.wallet(wallet).available()).isEqualTo(Points.of(accruals.size()));
    }

    @Test
    void who_expires_a_day_anew_while_that_is_on_its_way_gets_the_same_run() {
        var day = programme.today().minusDays(ThreadLocalRandom.current().nextInt(9_001, 10_000));
        ledger.accrue(ledger.wallet(), 100, day);
        var params = Map.of(ExpiryRun.AS_OF, day.toString());
        var run = system.inTransaction(() -> {
            var asked = runs.ask(ExpiryRun.KIND, params);
            assertThat(expiries.expire(day)).contains(asked);
            return asked;
        });

        assertThat(finishing.finished(run).state()).isEqualTo(RunState.DONE);
        assertThat(system.call(() -> expiries.expire(day))).isEmpty();
    }

    @Test
    void tomorrow_has_expired_nothing_yet() {
        assertThatThrownBy(() ->
                        system.call(() -> expiries.expire(programme.today().plusDays(1))))
                .isInstanceOf(DayNotBegun.class);
    }

    @Test
    void a_hold_that_was_left_behind_is_given_back_and_a_fresh_one_is_not() {
        var wallet = ledger.wallet();
        ledger.accrue(wallet, 100, programme.today().plusYears(1));
        hold(wallet, 40, Duration.ofHours(2));
        hold(wallet, 25, Duration.ofMinutes(1));

        system.call(expiries::lapseHolds);

        assertThat(statements.wallet(wallet).available()).isEqualTo(Points.of(75));
        assertThat(statements.wallet(wallet).held()).isEqualTo(Points.of(25));
    }

    @Test
    void what_has_expired_of_it_meanwhile_goes_by_the_policy_of_whose_points_they_are() {
        for (int graceDays : new int[] {0, 30}) {
            var member = world.member(true, graceDays);
            var wallet = ledger.wallet(member);
            world.earn(member, 100);
            hold(wallet, 40, Duration.ofHours(2));
            world.end(member);

            system.call(expiries::lapseHolds);

            assertThat(statements.wallet(wallet).held()).isEqualTo(Points.ZERO);
            assertThat(statements.wallet(wallet).available()).isEqualTo(Points.of(graceDays == 0 ? 0 : 40));
        }
    }

    /** What ends on a date in some wallets, ascending. */
    private static DueRange range(LocalDate date, List<AccountId> wallets) {
        return new DueRange(
                DueKind.EXPIRED,
                new Due(date, new AccountId(wallets.get(0).value() - 1)),
                new Due(date, wallets.get(wallets.size() - 1)));
    }

    private void accrue(List<AccountId> wallets, long points, LocalDate expiresOn) {
        wallets.forEach(wallet -> ledger.accrue(wallet, points, expiresOn));
    }

    private void accruePending(AccountId pending, long points, Optional<LocalDate> usableOn) {
        ledger.post(pending(pending, points, usableOn));
    }

    private Command pending(AccountId pending, long points, Optional<LocalDate> usableOn) {
        return new Command.AccruePending(
                ledger.header("test.accrual"), pending, ledger.issuance(), points, usableOn, "programme", 0, List.of());
    }

    /** The figures of what a wallet's member was told, oldest first. */
    private List<String> told(AccountId wallet, String code) throws Exception {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT JSON_VALUE(args, '$.points') FROM outbox_message"
                        + " WHERE recipient = ? AND code = ? ORDER BY id")) {
            query.setString(1, accounts.view(wallet).key().holder().ref());
            query.setString(2, code);
            var rows = query.executeQuery();
            var told = new ArrayList<String>();
            while (rows.next()) {
                told.add(rows.getString(1));
            }
            return told;
        }
    }

    private void work(RunHandler runs, RunContext run) {
        for (var chunk : system.inTransaction(() -> runs.plan(run))) {
            system.inTransaction(() -> runs.work(run, chunk.payload()));
        }
    }

    private RunContext run() {
        return run(programme.today());
    }

    private RunContext run(LocalDate asOf) {
        var number = new RunNumber(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50));
        return new RunContext(number, Map.of(ExpiryRun.AS_OF, asOf.toString()), Actor.system("test"), programme.now());
    }

    private void hold(AccountId wallet, long points, Duration overdue) {
        ledger.post(new Command.Hold(
                ledger.header("test.hold"), wallet, points, programme.now().minus(overdue)));
    }
}
