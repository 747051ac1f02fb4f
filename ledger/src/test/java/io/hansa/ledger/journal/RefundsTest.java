package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aBalancedEntry;
import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.Unit;
import org.junit.jupiter.api.Test;

/** Parts that are undone: by amount, with what moved besides, and what becomes of points that come back too late. */
class RefundsTest extends Rules {

    private Outcome.Receipt fromTwoLots(long points) {
        post(accrual(60).expiring(on("2026-12-31")).fundedBy("early"));
        post(accrual(40).expiring(on("2027-12-31")).fundedBy("late"));
        return post(redemption(points));
    }

    @Test
    void a_part_goes_back_to_the_lot_that_expires_last_as_if_less_had_been_redeemed() {
        Outcome.Receipt redeemed = fromTwoLots(80);

        post(aRefundOf(redeemed).of(15));
        assertThat(lots(wallet)).containsExactly(tuple("late", 35L, 0L));
        post(aRefundOf(redeemed).of(15));

        assertThat(lots(wallet)).containsExactly(tuple("early", 10L, 0L), tuple("late", 40L, 0L));
        assertThat(ledger.balance(redemption)).isEqualTo(50);
    }

    @Test
    void parts_are_in_sum_never_more_than_the_original() {
        Outcome.Receipt redeemed = fromTwoLots(80);
        post(aRefundOf(redeemed).of(50));

        assertThat(refusal(aRefundOf(redeemed).of(31)))
                .isInstanceOfSatisfying(
                        RefundExceeded.class,
                        refusal -> assertThat(refusal.args())
                                .containsEntry("required", 31L)
                                .containsEntry("left", 30L));
        post(aRefundOf(redeemed).of(30));
        assertThat(refusal(aRefundOf(redeemed).of(1))).isInstanceOf(RefundExceeded.class);
        assertThat(refusal(aReversalOf(redeemed))).isInstanceOf(AlreadyReversed.class);
        assertThat(ledger.balance(wallet)).isEqualTo(100);
    }

    @Test
    void a_reversal_undoes_what_parts_have_left() {
        post(accrual(100));
        Outcome.Receipt redeemed = post(redemption(80).moving(400, Unit.CNY, settlement, clearing));
        post(aRefundOf(redeemed).of(30).moving(150, Unit.CNY, clearing, settlement));

        post(aReversalOf(redeemed));

        assertThat(ledger.balance(wallet)).isEqualTo(100);
        assertThat(ledger.balance(redemption)).isZero();
        assertThat(ledger.balance(clearing)).isZero();
        assertThat(ledger.lastEntry().undone()).containsExactly(new Undone(redeemed.entry(), 2, 50, 80));
    }

    @Test
    void money_goes_back_as_far_as_it_went() {
        post(accrual(100));
        Outcome.Receipt redeemed = post(redemption(80).moving(400, Unit.CNY, settlement, clearing));

        assertThat(refusal(aRefundOf(redeemed).of(10).moving(401, Unit.CNY, clearing, settlement)))
                .isInstanceOf(RefundExceeded.class);
        assertThat(refusal(aRefundOf(redeemed).of(10).moving(1, Unit.CNY, settlement, clearing)))
                .isInstanceOf(RefundExceeded.class);
        post(aRefundOf(redeemed).of(10).moving(400, Unit.CNY, clearing, settlement));
        assertThat(refusal(aRefundOf(redeemed).of(10).moving(1, Unit.CNY, clearing, settlement)))
                .isInstanceOf(RefundExceeded.class);
        assertThat(ledger.balance(clearing)).isZero();
    }

    @Test
    void only_what_the_original_moved_goes_back() {
        Outcome.Receipt redeemed = fromTwoLots(80);

        assertThat(refusal(aRefundOf(redeemed).of(10).moving(1, Unit.CNY, clearing, settlement)))
                .isInstanceOf(RefundExceeded.class);
    }

    @Test
    void points_that_moved_besides_stay_balanced_in_every_part() {
        post(accrual(20));
        Outcome.Receipt accrued = post(accrual(100).moving(30, Unit.PTS, issuance, redemption));

        post(aRefundOf(accrued).of(70));
        assertThat(ledger.balance(redemption)).isEqualTo(30);
        post(aRefundOf(accrued).of(10).moving(5, Unit.PTS, redemption, issuance));
        post(aReversalOf(accrued));

        assertThat(ledger.balance(redemption)).isZero();
        assertThat(ledger.balance(issuance)).isEqualTo(-20);
        assertThat(ledger.balance(wallet)).isEqualTo(20);
    }

    @Test
    void a_part_of_a_capture_goes_back_to_the_wallet() {
        post(accrual(60).expiring(on("2026-12-31")).fundedBy("early"));
        post(accrual(40).expiring(on("2027-12-31")).fundedBy("late"));
        Outcome.Receipt hold = post(aHold().of(90).from(wallet));
        Outcome.Receipt capture = post(aCaptureOf(hold).of(70).to(redemption));

        post(aRefundOf(capture).of(25));

        assertThat(ledger.held(wallet)).isEqualTo(20);
        assertThat(lots(wallet)).containsExactly(tuple("early", 15L, 0L), tuple("late", 20L, 20L));
    }

    @Test
    void a_part_of_a_transfer_comes_back_to_who_gave_it() {
        post(accrual(60).expiring(on("2026-12-31")).fundedBy("early"));
        post(accrual(40).expiring(on("2027-12-31")).fundedBy("late"));
        Outcome.Receipt gift = post(aTransfer().of(80).from(wallet).to(other));

        post(aRefundOf(gift).of(30));

        assertThat(lots(wallet)).containsExactly(tuple("early", 10L, 0L), tuple("late", 40L, 0L));
        assertThat(ledger.balance(other)).isEqualTo(50);
        assertThat(lots(other)).containsExactly(tuple("early", 30L, 0L), tuple("late", 20L, 0L));
    }

    @Test
    void a_balanced_entry_is_undone_wholly_or_not_at_all() {
        Outcome.Receipt entry = post(aBalancedEntry().moving(700, Unit.CNY, settlement, clearing));

        assertThat(refusal(aRefundOf(entry).of(1))).isInstanceOf(NotReversible.class);
    }

    @Test
    void what_comes_back_to_a_lot_that_has_expired_is_lost_unless_there_is_a_grace() {
        post(accrual(60).expiring(on("2026-12-31")).fundedBy("early"));
        Outcome.Receipt redeemed = post(redemption(60));

        post(aRefundOf(redeemed).of(10).dated(on("2027-01-05")));
        post(aRefundOf(redeemed)
                .of(20)
                .dated(on("2027-01-05"))
                .lapsing(Lapsed.grace(on("2027-01-05"), on("2027-02-01"))));

        assertThat(refusal(redemption(21).dated(on("2027-01-06")))).isInstanceOf(InsufficientPoints.class);
        post(redemption(20).dated(on("2027-01-31")));
        post(expiry(wallet, on("2027-01-31")));
        assertThat(ledger.balance(breakage)).isEqualTo(10);
    }

    @Test
    void grace_is_for_what_has_expired_only() {
        post(accrual(60).expiring(on("2026-12-31")).fundedBy("early"));
        Outcome.Receipt redeemed = post(redemption(60));

        post(aRefundOf(redeemed)
                .of(10)
                .dated(on("2026-12-30"))
                .lapsing(Lapsed.grace(on("2026-12-30"), on("2027-02-01"))));

        assertThat(onlyLot(wallet).expiresOn()).contains(on("2026-12-31"));
    }

    @Test
    void what_counts_on_a_day_before_the_end_but_comes_after_it_has_a_grace() {
        post(accrual(60).expiring(on("2026-12-31")).fundedBy("early"));
        Outcome.Receipt redeemed = post(redemption(60));

        post(aRefundOf(redeemed)
                .of(10)
                .dated(on("2026-12-30"))
                .lapsing(Lapsed.grace(on("2026-12-31"), on("2027-02-01"))));

        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-02-01"));
    }

    @Test
    void a_release_has_a_grace_too() {
        post(accrual(60).expiring(on("2026-12-31")).fundedBy("early"));
        Outcome.Receipt hold = post(aHold().of(60).from(wallet));

        post(aReleaseOf(hold).dated(on("2026-12-31")).lapsing(Lapsed.grace(on("2026-12-31"), on("2027-02-01"))));

        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-02-01"));
        assertThat(onlyLot(wallet).lot().funder()).isEqualTo("early");
        assertThat(ledger.held(wallet)).isZero();
        assertThat(ledger.balance(wallet)).isEqualTo(60);
    }
}
