package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.ledger.testing.Postings;
import org.junit.jupiter.api.Test;

/** Points that are taken back after their owner has used them. */
class ClawbackTest extends Rules {

    private Postings owing(Outcome.Receipt original) {
        return aReversalOf(original).clawing(Clawback.debt(ledger.debt(wallet)));
    }

    private void owe(long points) {
        Outcome.Receipt accrual = post(accrual(points));
        post(redemption(points));
        post(owing(accrual));
    }

    @Test
    void what_is_missing_is_owed() {
        Outcome.Receipt accrual = post(accrual(100));
        post(redemption(70));

        post(owing(accrual));

        assertThat(ledger.balance(wallet)).isZero();
        assertThat(ledger.owed(wallet)).isEqualTo(70);
        assertThat(ledger.balance(ledger.debt(wallet))).isEqualTo(-70);
        assertThat(ledger.balance(issuance)).isZero();
    }

    @Test
    void what_is_there_is_taken_before_anything_is_owed() {
        Outcome.Receipt accrual = post(accrual(100));
        post(accrual(20).fundedBy("another"));

        post(redemption(70));
        post(owing(accrual));

        assertThat(lots(wallet)).isEmpty();
        assertThat(ledger.owed(wallet)).isEqualTo(50);
    }

    @Test
    void nothing_is_owed_when_nothing_is_missing() {
        Outcome.Receipt accrual = post(accrual(100));

        post(owing(accrual));

        assertThat(ledger.owed(wallet)).isZero();
        assertThat(ledger.lastEntry().postings()).hasSize(2);
    }

    @Test
    void the_next_accruals_repay_it_first() {
        owe(70);

        post(accrual(50));
        assertThat(ledger.owed(wallet)).isEqualTo(20);
        assertThat(ledger.balance(wallet)).isZero();
        assertThat(ledger.lastEntry().lots()).isEmpty();
        post(accrual(50));

        assertThat(ledger.owed(wallet)).isZero();
        assertThat(lots(wallet)).containsExactly(tuple("programme", 30L, 0L));
        assertThat(ledger.balance(ledger.debt(wallet))).isZero();
    }

    @Test
    void points_of_another_do_not_repay_it() {
        owe(70);
        post(anAccrual().of(10).from(issuance).to(other));

        post(aTransfer().of(10).from(other).to(wallet));

        assertThat(ledger.owed(wallet)).isEqualTo(70);
        assertThat(ledger.balance(wallet)).isEqualTo(10);
    }

    @Test
    void an_accrual_that_repaid_it_is_undone_and_it_is_owed_again() {
        owe(70);
        Outcome.Receipt repaying = post(accrual(100));

        post(aRefundOf(repaying).of(40));
        assertThat(ledger.balance(wallet)).isZero();
        assertThat(ledger.owed(wallet)).isEqualTo(10);
        post(aReversalOf(repaying));

        assertThat(ledger.owed(wallet)).isEqualTo(70);
        assertThat(ledger.balance(issuance)).isZero();
    }

    @Test
    void nothing_goes_below_what_is_there_by_default() {
        Outcome.Receipt accrual = post(accrual(100));
        post(redemption(70));

        assertThat(refusal(aReversalOf(accrual))).isInstanceOfSatisfying(InsufficientPoints.class, refusal -> {
            assertThat(refusal.required()).isEqualTo(100);
            assertThat(refusal.available()).isEqualTo(30);
        });
        post(aRefundOf(accrual).of(30));
        assertThat(ledger.balance(wallet)).isZero();
    }

    @Test
    void only_pending_leaves_alone_what_can_be_used() {
        Outcome.Receipt accrual = post(accrual(100));

        assertThat(refusal(aReversalOf(accrual).clawing(Clawback.PENDING_ONLY))).isInstanceOf(NotPending.class);
    }

    @Test
    void only_pending_leaves_a_debt_alone_that_was_repaid() {
        owe(70);
        Outcome.Receipt repaying = post(accrual(50));

        assertThat(refusal(aReversalOf(repaying).clawing(Clawback.PENDING_ONLY)))
                .isInstanceOf(NotPending.class);
    }

    @Test
    void a_gift_that_was_used_is_owed_by_who_got_it() {
        post(accrual(100));
        Outcome.Receipt gift = post(aTransfer().of(60).from(wallet).to(other));
        post(Postings.aRedemption().of(50).from(other).to(redemption));

        assertThat(refusal(aReversalOf(gift).clawing(Clawback.PENDING_ONLY))).isInstanceOf(InsufficientPoints.class);
        assertThat(refusal(owing(gift))).isInstanceOf(WrongAccount.class);
        post(aReversalOf(gift).clawing(Clawback.debt(ledger.debt(other))));

        assertThat(ledger.owed(other)).isEqualTo(50);
        assertThat(ledger.balance(wallet)).isEqualTo(100);
    }

    @Test
    void a_pool_owes_nothing() {
        Outcome.Receipt accrual = post(anAccrual().of(60).from(issuance).to(pool));
        post(Postings.aRedemption().of(60).from(pool).to(redemption));

        assertThat(refusal(owing(accrual))).isInstanceOf(WrongAccount.class);
    }

    @Test
    void what_is_owed_is_never_more_than_can_be_counted() {
        Outcome.Receipt given = post(accrual(10).from(goodwill));
        post(redemption(10).to(goodwill));
        owe(Long.MAX_VALUE);

        assertThat(refusal(owing(given))).isInstanceOf(AmountOutOfRange.class);
        assertThat(ledger.owed(wallet)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void debts_live_beside_expiry() {
        Outcome.Receipt accrual = post(accrual(100).expiring(on("2026-12-31")));
        post(redemption(70));
        post(expiry(wallet, on("2026-12-31")));

        post(owing(accrual));

        assertThat(ledger.owed(wallet)).isEqualTo(70);
        assertThat(ledger.balance(breakage)).isZero();
    }
}
