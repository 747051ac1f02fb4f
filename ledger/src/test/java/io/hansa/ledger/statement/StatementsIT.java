package io.hansa.ledger.statement;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHeldExpiry;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aPendingAccrual;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.WalletView.Announcement;
import io.hansa.ledger.testing.LedgerWorld;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Statements on MariaDB. */
class StatementsIT {

    private final LedgerWorld world = LedgerWorld.instance();
    private final Statements statements = world.statements();

    @Test
    void a_wallet_says_what_is_available_held_and_about_to_expire() {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual().of(100).to(wallet).expiring(on("2027-01-01")).post();
        anAccrual().of(40).to(wallet).expiring(on("2026-09-01")).post();
        anAccrual().of(60).to(wallet).expiring(on("2027-01-01")).post();
        anAccrual().of(5).to(wallet).post();
        aHold().of(50).from(wallet).post();

        WalletView view = statements.wallet(wallet);

        assertThat(view.available()).isEqualTo(Points.of(155));
        assertThat(view.held()).isEqualTo(Points.of(50));
        assertThat(view.expiring())
                .containsExactly(new WalletView.Expiring(on("2027-01-01"), Points.of(150), Announcement.NOT_PROMISED));
    }

    @Test
    void lines_page_by_key_newest_first_with_running_balance_and_why() {
        AccountId wallet = world.newWallet(Unit.PTS);
        for (int i = 1; i <= 5; i++) {
            anAccrual().of(i).to(wallet).post();
        }

        var first = statements.lines(wallet, Optional.empty(), 3);
        var second = statements.lines(wallet, first.next(), 3);

        assertThat(first.rows())
                .extracting(
                        StatementLine::seq,
                        StatementLine::amount,
                        line -> line.balanceAfter().orElseThrow())
                .containsExactly(tuple(5L, 5L, 15L), tuple(4L, 4L, 10L), tuple(3L, 3L, 6L));
        assertThat(first.rows().get(0).why().inputs()).containsEntry("case", "test.accrual");
        assertThat(second.rows()).extracting(StatementLine::seq).containsExactly(2L, 1L);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void lines_and_sums_of_a_period_are_the_same_money() {
        AccountId wallet = world.newWallet(Unit.PTS);
        AccountId clearing = world.open(AccountKey.clearing("p-" + wallet, Unit.CNY));
        for (int day = 1; day <= 4; day++) {
            moving(wallet, clearing, 10L * day, "2026-05-0" + day);
        }
        moving(wallet, clearing, 7, "2026-06-01");
        Period may = Period.month(YearMonth.of(2026, 5));

        var first = statements.lines(clearing, may, "test.accrual", Optional.empty(), Optional.empty(), 3);
        var rest = statements.lines(clearing, may, "test.accrual", Optional.empty(), first.next(), 3);

        assertThat(first.rows()).extracting(StatementLine::amount).containsExactly(10L, 20L, 30L);
        assertThat(rest.rows()).extracting(StatementLine::amount).containsExactly(40L);
        assertThat(statements.sums(clearing, may))
                .containsExactly(new CodeSum("test.accrual", Optional.empty(), 4, 100));
        assertThat(statements.balance(clearing)).isEqualTo(107);
    }

    @Test
    void several_accounts_are_summed_at_once_as_each_alone() {
        AccountId wallet = world.newWallet(Unit.PTS);
        List<AccountId> accounts = IntStream.range(0, 4)
                .mapToObj(i -> world.open(AccountKey.clearing("p-" + wallet + "-" + i, Unit.CNY)))
                .toList();
        for (int i = 0; i < 3; i++) {
            moving(wallet, accounts.get(i), 10L + i, "2026-05-0" + (i + 1));
            moving(wallet, accounts.get(i), 100L, i == 0 ? "2026-05-31" : "2026-06-01");
        }
        Period may = Period.month(YearMonth.of(2026, 5));

        var sums = statements.sums(accounts, may);

        assertThat(sums)
                .containsOnly(
                        entry(accounts.get(0), List.of(new CodeSum("test.accrual", Optional.empty(), 2, 110))),
                        entry(accounts.get(1), List.of(new CodeSum("test.accrual", Optional.empty(), 1, 11))),
                        entry(accounts.get(2), List.of(new CodeSum("test.accrual", Optional.empty(), 1, 12))));
        assertThat(statements.sums(accounts.get(3), may)).isEmpty();
        assertThat(statements.sums(List.of(), may)).isEmpty();
    }

    @Test
    void what_undoes_an_earlier_month_is_summed_apart_by_that_month() {
        AccountId wallet = world.newWallet(Unit.PTS);
        AccountId clearing = world.open(AccountKey.clearing("p-" + wallet, Unit.CNY));
        var april = moving(wallet, clearing, 10, "2026-04-30");
        var may = moving(wallet, clearing, 20, "2026-05-31");
        var june = moving(wallet, clearing, 40, "2026-06-01");
        for (var original : List.of(april, may, june)) {
            aReversalOf(original).dated(on("2026-06-02")).post();
        }
        Period month = Period.month(YearMonth.of(2026, 6));

        assertThat(statements.sums(clearing, month))
                .filteredOn(sum -> sum.amount() < 0)
                .extracting(CodeSum::origin, CodeSum::count, CodeSum::amount)
                .containsExactly(
                        tuple(Optional.empty(), 1L, -40L),
                        tuple(Optional.of(YearMonth.of(2026, 4)), 1L, -10L),
                        tuple(Optional.of(YearMonth.of(2026, 5)), 1L, -20L));
        String code = statements.sums(clearing, month).stream()
                .filter(sum -> sum.amount() < 0)
                .findFirst()
                .orElseThrow()
                .code();
        assertThat(statements
                        .lines(clearing, month, code, Optional.of(YearMonth.of(2026, 4)), Optional.empty(), 9)
                        .rows())
                .extracting(StatementLine::amount, line -> line.reverses().orElseThrow())
                .containsExactly(tuple(-10L, april.entry()));
        assertThat(statements
                        .lines(clearing, month, code, Optional.empty(), Optional.empty(), 9)
                        .rows())
                .extracting(StatementLine::amount)
                .containsExactly(-40L);
    }

    private Outcome.Receipt moving(AccountId wallet, AccountId clearing, long fen, String date) {
        return anAccrual()
                .to(wallet)
                .dated(on(date))
                .moving(fen, Unit.CNY, world.programme(AccountKind.SETTLEMENT, Unit.CNY), clearing)
                .post();
    }

    @Test
    void an_entry_is_shown_with_its_postings_its_lots_and_what_undid_it() {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual()
                .of(30)
                .to(wallet)
                .expiring(on("2026-12-31"))
                .fundedBy("PVG-DFS")
                .post();
        var redemption = aRedemption().of(12).from(wallet).post();
        var reversal = aReversalOf(redemption).post();

        EntryView view = statements.entry(redemption.entry()).orElseThrow();

        assertThat(view.postings()).extracting(EntryView.PostingRow::amount).containsExactlyInAnyOrder(-12L, 12L);
        assertThat(view.lots())
                .extracting(EntryView.LotUseRow::amount, EntryView.LotUseRow::funder)
                .containsExactly(tuple(-12L, "PVG-DFS"));
        assertThat(view.reversedBy()).contains(reversal.entry());
        assertThat(view.hash()).hasSize(64);
        assertThat(statements.entry(new EntryNumber(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void runs_find_expired_lots_and_lapsed_holds_page_by_page() {
        AccountId one = world.newWallet(Unit.PTS);
        AccountId two = world.newWallet(Unit.PTS);
        anAccrual().to(one).expiring(on("1990-01-01")).post();
        anAccrual().to(two).expiring(on("1990-01-01")).post();
        Instant past = Instant.parse("1990-01-01T00:00:00Z");
        AccountId three = world.newWallet(Unit.PTS);
        anAccrual().to(three).post();
        var hold = aHold().of(1).from(three).until(past).post();
        var later = aHold().of(1).from(three).until(past).post();

        var first = new Due(on("1990-01-01"), one);
        var second = new Due(on("1990-01-01"), two);
        assertThat(expired("1990-01-01", Due.FIRST, 1)).containsExactly(first);
        assertThat(expired("1990-01-01", first, 9)).containsExactly(second);
        assertThat(expired("1990-01-01", second, 9)).isEmpty();
        assertThat(expired("1989-12-31", Due.FIRST, 9)).isEmpty();
        assertThat(statements.lapsedHolds(past, null, 1)).containsExactly(hold.entry());
        assertThat(statements.lapsedHolds(past, hold.entry(), 9)).containsExactly(later.entry());
        assertThat(statements.lapsedHolds(past.minusNanos(1_000), null, 9)).isEmpty();
    }

    @Test
    void what_has_expired_is_not_available_before_the_run_has_taken_it() {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual()
                .of(70)
                .to(wallet)
                .dated(on("2026-01-01"))
                .expiring(on("2026-06-15"))
                .post();
        anAccrual().of(30).to(wallet).expiring(on("2026-06-16")).post();

        WalletView view = statements.wallet(wallet);

        assertThat(view.available()).isEqualTo(Points.of(30));
        assertThat(view.lapsed()).isEqualTo(Points.of(70));
        assertThat(view.expiring()).extracting(WalletView.Expiring::expiresOn).containsExactly(on("2026-06-16"));
        assertThat(statements.available(List.of(wallet))).containsEntry(wallet, 30L);
        assertThat(statements.balance(wallet)).isEqualTo(100);
    }

    @Test
    void a_wallet_says_what_is_pending_and_what_is_owed() {
        MemberNumber member = LedgerWorld.newMember();
        AccountId wallet = world.open(AccountKey.wallet(member, Unit.PTS));
        AccountId pending = world.open(AccountKey.pending(member, Unit.PTS));
        AccountId debt = world.open(AccountKey.debt(member, Unit.PTS));
        aPendingAccrual().of(25).to(pending).usable(on("2026-07-01")).post();
        var accrual = anAccrual().of(40).to(wallet).post();
        aRedemption().of(40).from(wallet).post();
        aReversalOf(accrual).clawing(Clawback.debt(debt)).post();

        WalletView view = statements.wallet(wallet);

        assertThat(view.pending()).isEqualTo(Points.of(25));
        assertThat(view.owed()).isEqualTo(Points.of(40));
        assertThat(view.available()).isEqualTo(Points.ZERO);
        assertThat(statements.pending(List.of(pending)))
                .extracting(PendingAccrual::points, PendingAccrual::usableOn)
                .containsExactly(tuple(Points.of(25), Optional.of(on("2026-07-01"))));
    }

    @Test
    void what_is_held_without_a_shield_is_due_while_the_hold_has_some_of_it() {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual()
                .of(60)
                .to(wallet)
                .expiring(on("1991-01-01"))
                .dated(on("1990-01-01"))
                .post();
        var open =
                aHold().of(20).from(wallet).dated(on("1990-06-01")).unshielded().post();
        var safe = aHold().of(40).from(wallet).dated(on("1990-06-01")).post();
        var due = new Due(on("1991-01-01"), wallet);

        assertThat(held(due)).isTrue();
        assertThat(statements.unshieldedHolds(List.of(wallet))).containsExactly(Map.entry(open.entry(), wallet));
        aCaptureOf(open).of(20).post();
        assertThat(held(due)).isFalse();
        aReleaseOf(safe).post();
        assertThat(expired("1991-01-01", Due.FIRST, 10_000)).contains(due);
    }

    @Test
    void what_became_of_holds_is_read_for_many_at_once() {
        AccountId wallet = world.newWallet(Unit.PTS);
        anAccrual()
                .of(60)
                .to(wallet)
                .expiring(on("1991-01-01"))
                .dated(on("1990-01-01"))
                .post();
        anAccrual().of(40).to(wallet).dated(on("1990-01-01")).post();
        var hold =
                aHold().of(90).from(wallet).dated(on("1990-06-01")).unshielded().post();
        var other = aHold().of(10).from(wallet).dated(on("1990-06-01")).post();
        aCaptureOf(hold).of(20).post();
        aHeldExpiry().entry(hold.entry()).dated(on("1991-01-01")).post();
        aReleaseOf(hold).post();

        assertThat(statements.holds(List.of(hold.entry(), other.entry(), new EntryNumber(1))))
                .isEqualTo(
                        Map.of(hold.entry(), new HoldView(wallet, 40, 30), other.entry(), new HoldView(wallet, 0, 0)));
    }

    private boolean held(Due due) {
        return statements
                .due(DueKind.EXPIRED_HELD, due.since(), Due.FIRST, 10_000)
                .contains(due);
    }

    private List<Due> expired(String asOf, Due after, int limit) {
        return statements.due(DueKind.EXPIRED, on(asOf), after, limit);
    }
}
