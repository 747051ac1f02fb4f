package io.hansa.club.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Months are closed over a ledger that other tests use too: each test has a year of long ago to itself, a funder and entry codes of
 * its own, by which it finds its figures again; what ties, ties over all.
 */
@InContainer
class ClosingsIT {

    private static final long COST = 5_000_000;

    @Inject
    AsSystem system;

    @Inject
    Closings closings;

    @Inject
    ClosingReports reports;

    @Inject
    ClosingWork work;

    @Inject
    WorkLines lines;

    @Inject
    Tiers tiers;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    TestMembers members;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Programme programme;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    private final String funder = "F-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_month_is_closed_to_the_point_and_ties_to_the_trial_balance() {
        YearMonth march = YearMonth.of(2001, 3);
        AccountId wallet = wallet();
        accrue(wallet, 100, march.minusMonths(1).atDay(28), Optional.of(LocalDate.of(2003, 3, 1)));
        accrue(wallet, 70, march.atDay(1), Optional.empty());
        accrue(wallet, 9, march.plusMonths(1).atDay(1), Optional.empty());
        redeem(wallet, 30, march.atDay(31));
        hold(wallet, 20, march.atDay(31));

        RunNumber run = close(march);

        ClosingView closing = system.call(() -> reports.closing(march));
        assertThat(closing.run()).isEqualTo(run);
        assertThat(closing.untied()).isEmpty();
        assertThat(closing.state()).isEqualTo(ClosingState.CLOSED);
        assertThat(rows(march))
                .containsExactly(
                        new LiabilityRow(march.minusMonths(1), funder, "-", "2003-02", COST, 50, 20, 0),
                        new LiabilityRow(march, funder, "-", "-", COST, 70, 0, 0));
        assertThat(system.call(() -> reports.sums(march, Dimension.FUNDER)))
                .filteredOn(sum -> sum.key().equals(funder))
                .containsExactly(new LiabilitySum(funder, 120, 20, 0, BigInteger.valueOf(140 * COST)));
        for (Dimension by : Dimension.values()) {
            assertThat(system.call(() -> reports.sums(march, by)).stream()
                            .mapToLong(LiabilitySum::points)
                            .sum())
                    .as("by " + by)
                    .isEqualTo(closing.points());
        }
    }

    @Test
    void a_closing_is_reproduced_from_its_cut_and_what_came_late_stands_in_the_next_one() {
        YearMonth may = YearMonth.of(2003, 5);
        AccountId wallet = wallet();
        accrue(wallet, 100, may.atDay(10), Optional.of(LocalDate.of(2005, 6, 1)));
        close(may);
        ClosingView closed = system.call(() -> reports.closing(may));
        String text = system.call(() -> reports.text(may));

        accrue(wallet, 7, may.atDay(11), Optional.empty());
        redeem(wallet, 40, may.atDay(31));
        accrue(wallet, 5, may.plusMonths(1).atDay(1), Optional.empty());
        finish(system.call(() -> closings.reproduce(may)));

        assertThat(system.call(() -> reports.proofs(may)))
                .extracting(ProofView::same, ProofView::hash)
                .containsExactly(tuple(true, closed.hash()));
        assertThat(system.call(() -> reports.closing(may))).isEqualTo(closed);
        assertThat(system.call(() -> reports.text(may))).isEqualTo(text);
        assertThat(rows(may)).extracting(LiabilityRow::available).containsExactly(100L);

        YearMonth june = may.plusMonths(1);
        close(june);
        ClosingView next = system.call(() -> reports.closing(june));
        assertThat(next.state()).isEqualTo(ClosingState.CLOSED);
        assertThat(next.follows()).contains(may);
        assertThat(next.opening()).isEqualTo(closed.points());
        assertThat(system.call(() -> reports.movements(june)))
                .filteredOn(row -> row.code().endsWith(funder.toLowerCase()))
                .extracting(row -> row.month().toString(), MovementRow::sort, MovementRow::points)
                .containsExactly(
                        tuple("2003-05", MovementSort.ISSUED, 7L),
                        tuple("2003-05", MovementSort.REDEEMED, -40L),
                        tuple("2003-06", MovementSort.ISSUED, 5L));
    }

    @Test
    void a_closed_month_is_closed_once() {
        YearMonth july = YearMonth.of(2005, 7);
        accrue(wallet(), 10, july.atDay(1), Optional.empty());
        RunNumber run = close(july);
        ClosingView closed = system.call(() -> reports.closing(july));

        assertThat(system.call(() -> closings.close(july))).isEqualTo(run);
        assertThat(system.call(() -> reports.closing(july))).isEqualTo(closed);
    }

    @Test
    void a_stretch_that_was_begun_twice_counts_once() {
        YearMonth august = YearMonth.of(2007, 8);
        accrue(wallet(), 10, august.atDay(1), Optional.empty());
        RunContext run = byHand(august);
        List<String> stretches = system.inTransaction(work::stretches);
        assertThat(stretches).hasSizeGreaterThan(1);

        for (String stretch : stretches) {
            assertThatThrownBy(() -> system.inTransaction(() -> {
                        work.add(run, stretch);
                        throw new IllegalStateException("the server dies");
                    }))
                    .hasMessageContaining("the server dies");
            system.inTransaction(() -> work.add(run, stretch));
        }
        freeze(run);

        assertThat(system.call(() -> reports.closing(august)).state()).isEqualTo(ClosingState.CLOSED);
        assertThat(rows(august)).extracting(LiabilityRow::points).containsExactly(10L);
    }

    @Test
    void what_does_not_tie_is_named_and_the_month_can_be_tried_anew() {
        YearMonth september = YearMonth.of(2009, 9);
        accrue(wallet(), 10, september.atDay(1), Optional.empty());
        RunContext run = byHand(september);
        for (String stretch : system.inTransaction(work::stretches)) {
            system.inTransaction(() -> work.add(run, stretch));
        }
        system.inTransaction(() -> {
            lines.add(run.run(), List.of(new MovementRow(september, "ACCRUE", "lost", 1, 1).line()));
            return null;
        });
        freeze(run);
        ClosingView failed = system.call(() -> reports.closing(september));
        assertThat(failed.state()).isEqualTo(ClosingState.FAILED);
        assertThat(failed.untied()).containsExactly(Tie.MOVEMENT);

        close(september);

        assertThat(system.call(() -> reports.closing(september)).state()).isEqualTo(ClosingState.CLOSED);
    }

    @Test
    void a_member_has_the_tier_of_the_months_end_and_none_before_it_joined() {
        Instant before = programme.now();
        MemberNumber member = members.withPoints(0);

        assertThat(tiers.before(List.of(member), programme.now().plusSeconds(1)))
                .extractingByKey(member)
                .extracting(TierView::code)
                .isEqualTo(tiers.ladder().get(0).code());
        assertThat(tiers.before(List.of(member), before)).isEmpty();
    }

    @Test
    void a_month_that_is_not_over_is_not_closed() {
        YearMonth present = YearMonth.from(programme.today());

        assertThatThrownBy(() -> system.call(() -> closings.close(present))).isInstanceOf(MonthNotOver.class);
        assertThat(system.call(() -> closings.latestClosable())).isBefore(present);
        assertThatThrownBy(() -> system.call(() -> reports.closing(present))).isInstanceOf(ClosingNotFound.class);
    }

    @Test
    void what_was_closed_is_never_changed() {
        YearMonth november = YearMonth.of(2011, 11);
        accrue(wallet(), 10, november.atDay(1), Optional.empty());
        RunNumber run = close(november);

        for (String change : List.of(
                "UPDATE club_closing SET points = 0 WHERE run = ",
                "UPDATE club_closing_row SET available = 0 WHERE run = ",
                "DELETE FROM club_closing_line WHERE run = ")) {
            assertThatThrownBy(() -> system.inTransaction(
                            () -> em.createNativeQuery(change + run).executeUpdate()))
                    .as(change)
                    .hasStackTraceContaining("denied");
        }
    }

    private RunNumber close(YearMonth month) {
        RunNumber run = system.call(() -> closings.close(month));
        finish(run);
        return run;
    }

    /** A closing whose steps a test goes by itself; its run is another's, which has nothing to do. */
    private RunContext byHand(YearMonth month) {
        RunNumber run = system.call(
                () -> runs.start(new StartRun("test.counting", UUID.randomUUID().toString(), Map.of("chunks", "0"))));
        Asked asked = Asked.of(month, programme.now(), Optional.empty());
        return new RunContext(run, asked.params(), Actor.system("test"), programme.now());
    }

    private void freeze(RunContext run) {
        system.inTransaction(() -> {
            work.close(run);
            return null;
        });
    }

    private void finish(RunNumber number) {
        RunState state = RunState.QUEUED;
        while (!state.isOver()) {
            worker.work();
            state = system.call(() -> runs.view(number)).state();
        }
        assertThat(state).isEqualTo(RunState.DONE);
    }

    private List<LiabilityRow> rows(YearMonth month) {
        RowFilter mine = new RowFilter(Optional.empty(), Optional.of(funder), Optional.empty(), Optional.empty());
        return system.call(() -> reports.rows(month, mine, Optional.empty(), Slice.MAX_LIMIT))
                .rows();
    }

    private AccountId wallet() {
        MemberNumber member = members.withPoints(0);
        return accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow();
    }

    private void accrue(AccountId wallet, long points, LocalDate on, Optional<LocalDate> expiresOn) {
        post(new Command.Accrue(
                header("accrual", on),
                wallet,
                programme(AccountKind.ISSUANCE),
                points,
                expiresOn,
                funder,
                COST,
                List.of()));
    }

    private void redeem(AccountId wallet, long points, LocalDate on) {
        post(new Command.Redeem(
                header("redemption", on), wallet, points, programme(AccountKind.REDEMPTION), List.of()));
    }

    private void hold(AccountId wallet, long points, LocalDate on) {
        post(new Command.Hold(header("hold", on), wallet, points, Instant.parse("2099-01-01T00:00:00Z")));
    }

    private Outcome.Receipt post(Command command) {
        return system.inTransaction(() -> ledger.post(command));
    }

    private AccountId programme(AccountKind kind) {
        return accounts.open(AccountKey.programme(kind, Unit.PTS));
    }

    private Header header(String sort, LocalDate on) {
        return new Header(
                new IdempotencyKey("closing-test", UUID.randomUUID().toString()),
                sort + "." + funder.toLowerCase(),
                Actor.system("test"),
                programme.startOf(on),
                on,
                Why.of("test"));
    }
}
