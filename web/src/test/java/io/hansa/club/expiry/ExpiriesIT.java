package io.hansa.club.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.member.EnrolOutcome;
import io.hansa.club.member.Enrolment;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.Due;
import io.hansa.ledger.statement.DueKind;
import io.hansa.ledger.statement.Statements;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Somebody;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is due lapses, and nothing else does. */
@InContainer
class ExpiriesIT {

    @Inject
    AsSystem system;

    @Inject
    Expiries expiries;

    @Inject
    Enrolment enrolment;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    ExpiryRun handler;

    @Inject
    UserTransaction transaction;

    @Test
    void lots_lapse_on_their_day_and_the_others_stay() throws Exception {
        var today = programme.today();
        var wallet = wallet();
        accrue(wallet, 100, today);
        accrue(wallet, 30, today.plusDays(1));

        var run = system.call(() -> expiries.expire(today)).orElseThrow();

        assertThat(finished(run).state()).isEqualTo(RunState.DONE);
        assertThat(statements.wallet(wallet).available()).isEqualTo(Points.of(30));
        var line = statements.lines(wallet, Optional.empty(), 1).rows().get(0);
        assertThat(line.code()).isEqualTo("points.expiry");
        assertThat(line.amount()).isEqualTo(-100);
        assertThat(line.businessDate()).isEqualTo(today);
    }

    @Test
    void a_range_is_expired_to_its_end_when_more_than_a_chunk_has_become_due_in_it() throws Exception {
        var today = programme.today();
        var wallets = wallets(DueLists.ACCOUNTS + 1);
        var last = wallets.get(wallets.size() - 1);
        accrue(wallets, 10, today);
        var range = new DueRange(
                DueKind.EXPIRED, new Due(today, new AccountId(wallets.get(0).value() - 1)), new Due(today, last));
        var number = new RunNumber(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50));
        var run = new RunContext(
                number, Map.of(ExpiryRun.AS_OF, today.toString()), Actor.system("test"), programme.now());

        var result = system.inTransaction(() -> handler.work(run, range.toString()));

        assertThat(result.done()).isGreaterThanOrEqualTo(wallets.size());
        assertThat(statements.wallet(last).available()).isEqualTo(Points.of(0));
    }

    @Test
    void tomorrow_has_expired_nothing_yet() {
        assertThatThrownBy(() ->
                        system.call(() -> expiries.expire(programme.today().plusDays(1))))
                .isInstanceOf(DayNotBegun.class);
    }

    @Test
    void a_hold_that_was_left_behind_is_given_back_and_a_fresh_one_is_not() throws Exception {
        var wallet = wallet();
        accrue(wallet, 100, programme.today().plusYears(1));
        hold(wallet, 40, Duration.ofHours(2));
        hold(wallet, 25, Duration.ofMinutes(1));

        system.call(expiries::lapseHolds);

        assertThat(statements.wallet(wallet).available()).isEqualTo(Points.of(75));
        assertThat(statements.wallet(wallet).held()).isEqualTo(Points.of(25));
    }

    private AccountId wallet() {
        var member =
                system.call(() -> enrolment.enrol(Somebody.withoutPassword())).number();
        return accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow();
    }

    private List<AccountId> wallets(int count) {
        var people = Stream.generate(Somebody::withoutPassword).limit(count).toList();
        return system.call(() -> enrolment.enrol(people)).stream()
                .map(EnrolOutcome.Enrolled.class::cast)
                .map(enrolled -> accounts.find(AccountKey.wallet(enrolled.number(), Unit.PTS)))
                .map(Optional::orElseThrow)
                .sorted(Comparator.comparingLong(AccountId::value))
                .toList();
    }

    private void accrue(List<AccountId> wallets, long points, LocalDate expiresOn) throws Exception {
        for (var wallet : wallets) {
            accrue(wallet, points, expiresOn);
        }
    }

    private void accrue(AccountId wallet, long points, LocalDate expiresOn) throws Exception {
        var issuance = accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS));
        post(new Command.Accrue(
                header("test.accrual"), wallet, issuance, points, Optional.of(expiresOn), "programme", 0, List.of()));
    }

    private void hold(AccountId wallet, long points, Duration overdue) throws Exception {
        post(new Command.Hold(
                header("test.hold"), wallet, points, programme.now().minus(overdue)));
    }

    private void post(Command command) throws Exception {
        transaction.begin();
        ledger.post(command);
        transaction.commit();
    }

    private Header header(String code) {
        return new Header(
                new IdempotencyKey("expiry-test", UUID.randomUUID().toString()),
                code,
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test"));
    }

    private RunView finished(RunNumber number) {
        var view = system.call(() -> runs.view(number));
        while (!view.state().isOver()) {
            worker.work();
            view = system.call(() -> runs.view(number));
        }
        return view;
    }
}
