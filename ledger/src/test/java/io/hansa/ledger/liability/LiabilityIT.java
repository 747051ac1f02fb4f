package io.hansa.ledger.liability;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aConfirmation;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aPendingAccrual;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.testing.LedgerWorld;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is owed, on MariaDB: exact on a few wallets of a test's own, and over the whole ledger. */
class LiabilityIT {

    private final LedgerWorld world = LedgerWorld.instance();
    private final Liability liability = LiabilityOn.dataSource(world.transactions());
    private final AccountId anna = world.newWallet(Unit.PTS);
    private final AccountId bert = world.newWallet(Unit.PTS);

    /** The wallets of this test and their held accounts, which were opened one after the other. */
    private final Stretch own = Stretch.ofAccounts(
            world.accounts().view(anna).held().orElseThrow().value(), Math.max(anna.value(), bert.value()));

    @Test
    void says_by_cohort_funder_expiry_and_cost_what_is_left_and_what_is_set_aside() {
        anAccrual()
                .of(100)
                .to(anna)
                .dated(on("2011-01-10"))
                .expiring(on("2013-02-01"))
                .post();
        anAccrual()
                .of(50)
                .to(anna)
                .dated(on("2011-01-20"))
                .expiring(on("2013-02-01"))
                .post();
        anAccrual().of(70).to(anna).dated(on("2011-02-03")).fundedBy("PVG").post();
        aRedemption().of(30).from(anna).dated(on("2011-02-10")).post();
        var hold = aHold().of(40).from(anna).dated(on("2011-02-11")).post();
        aCaptureOf(hold).of(15).dated(on("2011-02-12")).post();
        aTransfer().of(20).from(anna).to(bert).dated(on("2011-02-13")).post();

        Figures figures = figures(until("2011-02-28"));

        assertThat(figures.outstanding())
                .extracting(
                        row -> row.holder().ref(),
                        row -> row.cohort().toString(),
                        Figures.Outstanding::funder,
                        row -> row.expires().map(YearMonth::toString).orElse("never"),
                        Figures.Outstanding::unitCostMicros,
                        Figures.Outstanding::available,
                        Figures.Outstanding::held)
                .containsExactlyInAnyOrder(
                        tuple(holder(anna), "2011-01", "programme", "2013-01", 800_000L, 60L, 25L),
                        tuple(holder(anna), "2011-02", "PVG", "never", 800_000L, 70L, 0L),
                        tuple(holder(bert), "2011-01", "programme", "2013-01", 800_000L, 20L, 0L));
        assertThat(figures.balances())
                .extracting(Figures.Balance::kind, Figures.Balance::amount)
                .containsExactlyInAnyOrder(tuple(AccountKind.HELD, 25L), tuple(AccountKind.WALLET, 150L));
    }

    @Test
    void the_same_cut_gives_the_same_answer_however_much_is_posted_later() {
        var accrual = anAccrual()
                .of(100)
                .to(anna)
                .dated(on("2012-01-10"))
                .expiring(on("2012-04-01"))
                .post();
        Cut cut = until("2012-01-31");
        Figures before = figures(cut);

        anAccrual().of(7).to(anna).dated(on("2012-01-11")).post();
        aRedemption().of(10).from(anna).dated(on("2012-01-12")).post();
        aTransfer().of(5).from(anna).to(bert).dated(on("2012-01-31")).post();
        aRedemption().of(3).from(anna).dated(on("2012-02-01")).post();

        assertThat(figures(cut)).isEqualTo(before);
        assertThat(figures(until("2012-01-31")).outstanding())
                .extracting(Figures.Outstanding::available)
                .containsExactlyInAnyOrder(85L, 7L, 5L);
        assertThat(accrual.replayed()).isFalse();
    }

    @Test
    void movements_are_of_what_is_not_under_the_earlier_cut_also_where_it_came_late() {
        anAccrual().of(100).to(anna).dated(on("2014-01-10")).post();
        Cut january = until("2014-01-31");
        anAccrual().of(9).to(anna).dated(on("2014-01-30")).coded("test.late").post();
        anAccrual().of(40).to(anna).dated(on("2014-02-01")).post();
        var redemption = aRedemption().of(25).from(anna).dated(on("2014-02-02")).post();
        aReversalOf(redemption).dated(on("2014-02-03")).post();
        aTransfer().of(5).from(anna).to(bert).dated(on("2014-02-04")).post();

        assertThat(liability
                        .figures(own, until("2014-02-28"), Optional.of(january))
                        .movements())
                .extracting(
                        row -> row.month().toString(),
                        Figures.Movement::kind,
                        Figures.Movement::code,
                        Figures.Movement::postings,
                        Figures.Movement::points)
                .containsExactlyInAnyOrder(
                        tuple("2014-01", "ACCRUE", "test.late", 1L, 9L),
                        tuple("2014-02", "ACCRUE", "test.accrual", 1L, 40L),
                        tuple("2014-02", "REDEEM", "test.redemption", 1L, -25L),
                        tuple("2014-02", "REVERSE", "test.reversal", 1L, 25L),
                        tuple("2014-02", "TRANSFER", "test.transfer", 2L, 0L));
    }

    @Test
    void points_that_were_used_before_they_were_earned_stand_below_nothing_as_in_the_wallet() {
        anAccrual().of(100).to(anna).dated(on("2015-02-01")).post();
        aRedemption().of(30).from(anna).dated(on("2015-01-31")).post();

        Figures january = figures(until("2015-01-31"));

        assertThat(january.outstanding())
                .extracting(row -> row.cohort().toString(), Figures.Outstanding::available)
                .containsExactly(tuple("2015-02", -30L));
        assertThat(january.balances()).extracting(Figures.Balance::amount).containsExactly(-30L);
    }

    @Test
    void a_cohort_runs_off_by_use_and_by_lapse_and_points_that_never_expire_are_not_in_it() {
        anAccrual()
                .of(100)
                .to(anna)
                .dated(on("2016-01-10"))
                .expiring(on("2016-04-01"))
                .post();
        anAccrual().of(1).to(anna).dated(on("2016-01-10")).post();
        aRedemption().of(30).from(anna).dated(on("2016-02-10")).post();
        aTransfer().of(20).from(anna).to(bert).dated(on("2016-03-10")).post();
        anExpiry().from(anna).dated(on("2016-04-01")).post();

        assertThat(figures(until("2016-04-30")).runOff())
                .extracting(
                        row -> row.cohort().toString(),
                        row -> row.month().toString(),
                        Figures.RunOff::change,
                        Figures.RunOff::broken)
                .containsExactly(
                        tuple("2016-01", "2016-01", 100L, 0L),
                        tuple("2016-01", "2016-02", -30L, 0L),
                        tuple("2016-01", "2016-04", -50L, 50L));
    }

    @Test
    void points_that_wait_or_end_by_inactivity_say_so_and_what_is_owed_back_is_in_the_trial_balance() {
        MemberNumber carla = LedgerWorld.newMember();
        AccountId pending = world.open(AccountKey.pending(carla, Unit.PTS));
        AccountId wallet = world.open(AccountKey.wallet(carla, Unit.PTS));
        AccountId debt = world.open(AccountKey.debt(carla, Unit.PTS));
        Stretch hers = Stretch.ofAccounts(pending.value(), debt.value());
        aPendingAccrual().of(60).to(pending).dated(on("2017-01-10")).post();
        var confirmed =
                aPendingAccrual().of(40).to(pending).dated(on("2017-01-20")).post();
        aConfirmation()
                .entry(confirmed.entry())
                .to(wallet)
                .living(Expiry.afterIdleMonths(12))
                .dated(on("2017-02-01"))
                .post();
        var accrual = anAccrual().of(30).to(wallet).dated(on("2017-02-02")).post();
        aRedemption().of(65).from(wallet).dated(on("2017-02-03")).post();
        aReversalOf(accrual)
                .clawing(Clawback.debt(debt))
                .dated(on("2017-02-04"))
                .post();

        Figures figures = liability.figures(hers, until("2017-02-28"), Optional.empty());

        assertThat(figures.outstanding())
                .extracting(
                        Figures.Outstanding::pending,
                        Figures.Outstanding::available,
                        Figures.Outstanding::expires,
                        Figures.Outstanding::idle)
                .containsExactly(tuple(60L, 0L, Optional.empty(), false));
        assertThat(figures.balances())
                .extracting(Figures.Balance::kind, Figures.Balance::amount)
                .containsExactlyInAnyOrder(
                        tuple(AccountKind.PENDING, 60L), tuple(AccountKind.WALLET, 0L), tuple(AccountKind.DEBT, -25L));
        assertThat(liability
                        .figures(hers, until("2017-02-01"), Optional.empty())
                        .outstanding())
                .extracting(Figures.Outstanding::available, Figures.Outstanding::idle)
                .containsExactlyInAnyOrder(tuple(0L, false), tuple(40L, true));
        assertThat(liability
                        .figures(hers, until("2017-02-01"), Optional.empty())
                        .runOff())
                .extracting(row -> row.cohort() + " " + row.month(), Figures.RunOff::change)
                .as("of what may end: what was confirmed, under the month in which it was earned")
                .containsExactly(tuple("2017-01 2017-02", 40L));
    }

    @Test
    void all_stretches_together_are_the_ledger_and_balance_in_each_unit() {
        anAccrual().of(100).to(anna).post();
        aHold().of(10).from(anna).post();
        Cut cut = until("2099-12-31");
        Map<Unit, Long> units = new TreeMap<>(java.util.Comparator.comparing(Unit::code));
        long owed = 0;
        long lots = 0;
        long moved = 0;
        for (Stretch stretch : all()) {
            Figures figures = liability.figures(Stretch.parse(stretch.toString()), cut, Optional.empty());
            figures.balances().forEach(row -> units.merge(row.unit(), row.amount(), Math::addExact));
            owed += figures.balances().stream()
                    .filter(row -> Kinds.isOwed(row.unit(), row.kind()))
                    .mapToLong(Figures.Balance::amount)
                    .sum();
            lots += figures.outstanding().stream()
                    .mapToLong(row -> row.available() + row.held() + row.pending())
                    .sum();
            moved += figures.movements().stream()
                    .mapToLong(Figures.Movement::points)
                    .sum();
        }

        assertThat(units)
                .containsKey(Unit.PTS)
                .allSatisfy((unit, sum) -> assertThat(sum).as(unit.code()).isZero());
        assertThat(owed).isPositive().isEqualTo(lots).isEqualTo(moved);
    }

    private List<Stretch> all() {
        List<Stretch> stretches = new ArrayList<>();
        for (Optional<Stretch> next = liability.next(Optional.empty()); next.isPresent(); next = liability.next(next)) {
            stretches.add(next.get());
        }
        assertThat(stretches).doesNotHaveDuplicates().anyMatch(Stretch::isOfPostings);
        return stretches;
    }

    private Figures figures(Cut cut) {
        return liability.figures(own, cut, Optional.empty());
    }

    private static Cut until(String lastDay) {
        return new Cut(on(lastDay), Instant.now());
    }

    private String holder(AccountId wallet) {
        return world.accounts().view(wallet).key().holder().ref();
    }
}
