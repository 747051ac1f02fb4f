package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aBalancedEntry;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.UnknownAccount;
import io.hansa.ledger.testing.Postings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A batch: order, neighbours, keys, balance. */
class DecidingTest {

    private final MemoryLedger ledger = new MemoryLedger();
    private final AccountId wallet = ledger.wallet(Unit.PTS);
    private final AccountId status = ledger.wallet(Unit.STATUS);
    private final AccountId issuance = ledger.programme(AccountKind.ISSUANCE, Unit.PTS);
    private final AccountId redemption = ledger.programme(AccountKind.REDEMPTION, Unit.PTS);
    private final AccountId clearing = ledger.programme(AccountKind.CLEARING, Unit.CNY);
    private final AccountId money = ledger.programme(AccountKind.SETTLEMENT, Unit.CNY);

    private Postings accrual(long points) {
        return anAccrual().of(points).from(issuance).to(wallet);
    }

    private Postings redemption(long points) {
        return aRedemption().of(points).from(wallet).to(redemption);
    }

    @Test
    void a_later_command_sees_what_an_earlier_one_did() {
        List<Outcome> outcomes = ledger.post(List.of(
                redemption(10).command(), accrual(10).command(), redemption(10).command()));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Receipt.class);
        assertThat(ledger.balance(wallet)).isZero();
    }

    @Test
    void a_refusal_moves_nothing() {
        ledger.receipt(accrual(10).command());
        int entries = ledger.entries().size();

        ledger.refusal(redemption(11).moving(5, Unit.CNY, money, clearing).command());

        assertThat(ledger.entries()).hasSize(entries);
        assertThat(ledger.balance(clearing)).isZero();
        assertThat(ledger.lots(wallet)).extracting(LotBalance::available).containsExactly(10L);
    }

    @Test
    void a_key_twice_in_a_batch_has_one_effect() {
        Command accrual = accrual(10).command();

        List<Outcome> outcomes = ledger.post(List.of(accrual, accrual));

        assertThat(outcomes).extracting(Outcome::replayed).containsExactly(false, true);
        assertThat(ledger.balance(wallet)).isEqualTo(10);
    }

    @Test
    void a_key_with_another_request_is_refused_and_keeps_its_first_outcome() {
        ledger.receipt(accrual(10).keyed("k").command());

        assertThat(ledger.refusal(accrual(11).keyed("k").command())).isInstanceOf(IdempotencyConflict.class);
        assertThat(ledger.receipt(accrual(10).keyed("k").command()).replayed()).isTrue();
    }

    @Test
    void the_same_request_may_come_again_with_another_time_and_expiry() {
        ledger.receipt(accrual(10)
                .keyed("k")
                .dated(on("2026-06-15"))
                .expiring(on("2027-06-15"))
                .command());

        var again = ledger.receipt(accrual(10)
                .keyed("k")
                .dated(on("2026-06-16"))
                .expiring(on("2027-06-16"))
                .command());

        assertThat(again.replayed()).isTrue();
    }

    @Test
    void a_refusal_is_given_again_though_it_could_be_done_by_now() {
        Command redemption = redemption(10).command();
        ledger.refusal(redemption);
        ledger.receipt(accrual(100).command());

        assertThat(ledger.refusal(redemption)).isInstanceOf(InsufficientPoints.class);
    }

    @Test
    void each_entry_balances_in_each_of_its_units() {
        ledger.receipt(accrual(10).moving(80, Unit.CNY, money, clearing).command());

        assertThat(ledger.lastEntry().postings()).hasSize(4);
        assertThat(ledger.refusal(accrual(10).leg(clearing, Unit.CNY, 80).command()))
                .isInstanceOfSatisfying(
                        Unbalanced.class,
                        refusal -> assertThat(refusal.args())
                                .containsEntry("unit", "CNY")
                                .containsEntry("sum", 80L));
    }

    @Test
    void an_account_has_one_posting_in_an_entry() {
        ledger.receipt(aBalancedEntry()
                .moving(80, Unit.CNY, money, clearing)
                .moving(20, Unit.CNY, money, clearing)
                .command());

        assertThat(ledger.lastEntry().postings()).extracting(Posting::amount).containsExactlyInAnyOrder(100L, -100L);
    }

    @Test
    void legs_that_cancel_each_other_are_no_entry() {
        assertThat(ledger.refusal(aBalancedEntry()
                        .moving(80, Unit.CNY, money, clearing)
                        .moving(80, Unit.CNY, clearing, money)
                        .command()))
                .isInstanceOf(NothingMoved.class);
    }

    @Test
    void points_that_lie_in_lots_are_not_moved_by_legs() {
        assertThat(ledger.refusal(
                        aBalancedEntry().moving(8, Unit.PTS, issuance, wallet).command()))
                .isInstanceOf(WrongAccount.class);
    }

    @Test
    void status_points_have_no_lots_and_are_not_held() {
        assertThat(ledger.refusal(aHold().of(1).from(status).command())).isInstanceOf(WrongAccount.class);
    }

    @Test
    void units_do_not_mix() {
        assertThat(ledger.refusal(anAccrual().of(1).from(money).to(wallet).command()))
                .isInstanceOf(WrongAccount.class);
        assertThat(ledger.refusal(accrual(1)
                        .leg(money, Unit.PTS, 1)
                        .leg(issuance, Unit.PTS, -1)
                        .command()))
                .isInstanceOf(WrongAccount.class);
    }

    @Test
    void an_account_that_is_not_there_is_named() {
        assertThat(ledger.refusal(
                        anAccrual().from(issuance).to(new AccountId(99)).command()))
                .isInstanceOfSatisfying(
                        UnknownAccount.class,
                        refusal -> assertThat(refusal.args()).containsEntry("account", 99L));
    }

    @Test
    void what_cannot_be_counted_is_refused_and_not_wrapped_round() {
        ledger.receipt(accrual(Long.MAX_VALUE).command());

        assertThat(ledger.refusal(accrual(1).command())).isInstanceOf(AmountOutOfRange.class);
    }

    @Test
    void wallets_count_their_postings_without_gaps_and_hot_accounts_use_the_entrys_number() {
        ledger.receipt(accrual(10).command());
        ledger.receipt(accrual(10).command());

        Posting own = posting(wallet);
        Posting hot = posting(issuance);

        assertThat(own.seq()).isEqualTo(2);
        assertThat(own.balanceAfter()).contains(20L);
        assertThat(hot.seq()).isEqualTo(ledger.lastEntry().number().value());
        assertThat(hot.balanceAfter()).isEmpty();
        assertThat(hot.hash()).isEmpty();
    }

    private Posting posting(AccountId account) {
        return ledger.lastEntry().postings().stream()
                .filter(posting -> posting.account().equals(account))
                .findFirst()
                .orElseThrow();
    }
}
