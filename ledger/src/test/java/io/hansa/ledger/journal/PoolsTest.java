package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHeldExpiry;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.aWithdrawal;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.ledger.testing.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What households and groups share. */
class PoolsTest extends Rules {

    private Outcome.Receipt contribution;

    @BeforeEach
    void two_contribute() {
        post(accrual(100).expiring(on("2026-12-31")).fundedBy("one"));
        post(anAccrual()
                .of(100)
                .from(issuance)
                .to(other)
                .expiring(on("2027-12-31"))
                .fundedBy("two"));
        contribution = post(aTransfer().of(60).from(wallet).to(pool));
        post(aTransfer().of(50).from(other).to(pool));
    }

    private Postings drawing(long points, long most) {
        return aRedemption().of(points).from(pool).to(redemption).drawnBy(wallet, most, on("2026-06-01"));
    }

    private Postings withdrawal() {
        return aWithdrawal().from(pool).to(wallet);
    }

    @Test
    void lots_remember_whose_they_were() {
        assertThat(ledger.lots(pool))
                .extracting(lot -> lot.lot().contributor().orElseThrow(), LotBalance::available)
                .containsExactly(tuple(wallet, 60L), tuple(other, 50L));
    }

    @Test
    void who_leaves_takes_back_what_is_left_of_their_own() {
        post(drawing(20, 100));

        post(withdrawal());

        assertThat(ledger.balance(wallet)).isEqualTo(80);
        assertThat(lots(pool)).containsExactly(tuple("two", 50L, 0L));
        assertThat(refusal(withdrawal())).isInstanceOf(NothingContributed.class);
        assertThat(ledger.lots(wallet))
                .allMatch(lot -> lot.lot().expiry().on().orElseThrow().equals(on("2026-12-31")))
                .allMatch(lot -> lot.lot().contributor().isEmpty());
    }

    @Test
    void what_is_held_is_not_withdrawn() {
        post(aHold().of(10).from(pool));

        post(withdrawal());

        assertThat(ledger.held(pool)).isEqualTo(10);
        assertThat(ledger.balance(wallet)).isEqualTo(90);
    }

    @Test
    void a_withdrawal_is_out_of_a_pool_and_is_not_undone() {
        assertThat(refusal(aWithdrawal().from(other).to(wallet))).isInstanceOf(WrongAccount.class);
        assertThat(refusal(aReversalOf(post(withdrawal())))).isInstanceOf(NotReversible.class);
    }

    @Test
    void a_contribution_that_was_withdrawn_is_not_taken_from_the_others() {
        post(withdrawal());

        assertThat(refusal(aReversalOf(contribution))).isInstanceOf(InsufficientPoints.class);
        assertThat(ledger.balance(pool)).isEqualTo(50);
    }

    @Test
    void a_cap_holds_over_several_draws() {
        post(drawing(25, 40));

        assertThat(refusal(drawing(16, 40)))
                .isInstanceOfSatisfying(
                        DrawExceeded.class,
                        refusal -> assertThat(refusal.args())
                                .containsEntry("required", 16L)
                                .containsEntry("left", 15L));
        post(drawing(15, 40));
        assertThat(refusal(drawing(1, 40))).isInstanceOf(DrawExceeded.class);
    }

    @Test
    void what_others_drew_and_what_was_drawn_before_its_time_does_not_count() {
        post(drawing(25, 25));

        post(aRedemption().of(25).from(pool).to(redemption).drawnBy(other, 25, on("2026-06-01")));
        post(drawing(25, 25).drawnBy(wallet, 25, on("2026-06-16")).dated(on("2026-06-16")));
    }

    @Test
    void a_cap_below_what_was_drawn_leaves_nothing() {
        post(drawing(25, 40));

        assertThat(refusal(drawing(1, 10)))
                .isInstanceOfSatisfying(
                        DrawExceeded.class,
                        refusal -> assertThat(refusal.args()).containsEntry("left", 0L));
    }

    @Test
    void a_refund_gives_the_cap_back() {
        Outcome.Receipt drawn = post(drawing(40, 40));
        post(aRefundOf(drawn).of(10).dated(on("2026-06-20")));

        post(drawing(10, 40));

        assertThat(refusal(drawing(1, 40))).isInstanceOf(DrawExceeded.class);
    }

    @Test
    void a_release_a_refunded_capture_and_an_expiry_give_it_back_too() {
        Outcome.Receipt hold = post(aHold().of(50).from(pool).unshielded().drawnBy(wallet, 50, on("2026-06-01")));
        Outcome.Receipt capture = post(aCaptureOf(hold).of(20).to(redemption));
        assertThat(refusal(drawing(1, 50))).isInstanceOf(DrawExceeded.class);

        post(aRefundOf(capture).of(5));
        post(drawing(5, 50));
        post(aHeldExpiry().entry(hold.entry()).to(breakage).dated(on("2026-12-31")));
        post(drawing(30, 50).drawnBy(wallet, 50, on("2026-06-01")).dated(on("2026-12-31")));

        assertThat(refusal(drawing(1, 50))).isInstanceOf(DrawExceeded.class);
    }

    @Test
    void a_release_gives_back_what_was_not_captured() {
        Outcome.Receipt hold = post(aHold().of(50).from(pool).drawnBy(wallet, 50, on("2026-06-01")));
        post(aCaptureOf(hold).of(20).to(redemption));
        post(aReleaseOf(hold));

        post(drawing(30, 50));

        assertThat(refusal(drawing(1, 50))).isInstanceOf(DrawExceeded.class);
    }

    @Test
    void nobody_draws_on_a_wallet_and_only_persons_draw() {
        assertThat(refusal(aRedemption().of(1).from(wallet).to(redemption).drawnBy(other, 9, on("2026-06-01"))))
                .isInstanceOf(WrongAccount.class);
        assertThat(refusal(aRedemption().of(1).from(pool).to(redemption).drawnBy(pool, 9, on("2026-06-01"))))
                .isInstanceOf(WrongAccount.class);
    }
}
