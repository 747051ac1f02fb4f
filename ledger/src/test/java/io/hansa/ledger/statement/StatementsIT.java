package io.hansa.ledger.statement;

import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.testing.LedgerWorld;
import java.time.Instant;
import java.util.Optional;
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
        assertThat(view.expiring()).containsExactly(new WalletView.Expiring(on("2027-01-01"), Points.of(150)));
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
        AccountId programme = world.programme(AccountKind.SETTLEMENT, Unit.CNY);
        for (int day = 1; day <= 4; day++) {
            anAccrual()
                    .to(wallet)
                    .dated(on("2026-05-0" + day))
                    .moving(10L * day, Unit.CNY, programme, clearing)
                    .post();
        }
        anAccrual()
                .to(wallet)
                .dated(on("2026-06-01"))
                .moving(7, Unit.CNY, programme, clearing)
                .post();
        Period may = Period.month(java.time.YearMonth.of(2026, 5));

        var first = statements.lines(clearing, may, Optional.of("test.accrual"), Optional.empty(), 3);
        var rest = statements.lines(clearing, may, Optional.empty(), first.next(), 3);

        assertThat(first.rows()).extracting(StatementLine::amount).containsExactly(10L, 20L, 30L);
        assertThat(rest.rows()).extracting(StatementLine::amount).containsExactly(40L);
        assertThat(statements.sums(clearing, may, Instant.now().plusSeconds(1)))
                .containsExactly(new CodeSum("test.accrual", 4, 100));
        assertThat(statements.sums(clearing, may)).containsExactly(new CodeSum("test.accrual", 4, 100));
        assertThat(statements.sums(clearing, may, Instant.EPOCH)).isEmpty();
        assertThat(statements.balance(clearing)).isEqualTo(107);
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

        assertThat(statements.walletsWithExpiredLots(on("1990-01-01"), null, 1)).containsExactly(one);
        assertThat(statements.walletsWithExpiredLots(on("1990-01-01"), one, 9)).containsExactly(two);
        assertThat(statements.walletsWithExpiredLots(on("1989-12-31"), null, 9)).isEmpty();
        assertThat(statements.lapsedHolds(past, null, 1)).containsExactly(hold.entry());
        assertThat(statements.lapsedHolds(past, hold.entry(), 9)).containsExactly(later.entry());
        assertThat(statements.lapsedHolds(past.minusNanos(1_000), null, 9)).isEmpty();
    }
}
