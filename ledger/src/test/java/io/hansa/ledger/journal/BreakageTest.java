package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aHeldExpiry;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReinstatement;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.ledger.testing.Postings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has expired, and comes out of breakage again. */
class BreakageTest extends Rules {

    private final Outcome.Receipt first =
            post(accrual(30).expiring(on("2026-12-30")).fundedBy("a"));
    private final Outcome.Receipt second =
            post(accrual(50).expiring(on("2026-12-31")).fundedBy("b"));

    private Postings reinstatement(Outcome.Receipt expiry, long points) {
        return aReinstatement().entry(expiry.entry()).of(points).expiring(on("2027-06-30"));
    }

    private Outcome.Receipt expireAll() {
        return post(expiry(wallet, on("2026-12-31")));
    }

    @Test
    void an_accrual_is_undone_after_it_expired() {
        expireAll();

        post(aReversalOf(second));

        assertThat(ledger.balance(breakage)).isEqualTo(30);
        assertThat(ledger.balance(issuance)).isEqualTo(-30);
        assertThat(ledger.lastEntry().undone()).extracting(Undone::points).containsExactly(50L, 50L);
    }

    @Test
    void it_is_undone_in_parts_too() {
        Outcome.Receipt expiry = expireAll();
        post(aRefundOf(second).of(20));
        post(aRefundOf(second).of(10));

        post(aReversalOf(second));

        assertThat(ledger.balance(breakage)).isEqualTo(30);
        assertThat(ledger.lastEntry().undone())
                .contains(new Undone(expiry.entry(), 3, 20, 50), new Undone(second.entry(), 3, 20, 50));
    }

    @Test
    void what_is_left_of_its_lot_is_taken_before_what_expired() {
        post(redemption(60));
        Outcome.Receipt late = post(accrual(15).expiring(on("2028-01-01")).fundedBy("late"));
        expireAll();

        post(aReversalOf(second).clawing(Clawback.debt(ledger.debt(wallet))));

        assertThat(ledger.balance(breakage)).isZero();
        assertThat(ledger.balance(wallet)).isZero();
        assertThat(ledger.owed(wallet)).isEqualTo(15);
        assertThat(late).isNotNull();
    }

    @Test
    void what_expired_is_reinstated_as_new_lots_of_the_same_funder() {
        Outcome.Receipt expiry = expireAll();

        post(reinstatement(expiry, 40));

        assertThat(lots(wallet)).containsExactly(tuple("a", 30L, 0L), tuple("b", 10L, 0L));
        assertThat(ledger.lots(wallet))
                .extracting(lot -> lot.lot().expiry().on().orElseThrow())
                .containsOnly(on("2027-06-30"));
        assertThat(ledger.balance(breakage)).isEqualTo(40);
        assertThat(ledger.lastEntry().reverses()).contains(expiry.entry());
    }

    @Test
    void never_more_than_expired() {
        Outcome.Receipt expiry = expireAll();
        post(reinstatement(expiry, 79));

        assertThat(refusal(reinstatement(expiry, 2))).isInstanceOf(RefundExceeded.class);
        post(reinstatement(expiry, 1));
        assertThat(refusal(reinstatement(expiry, 1))).isInstanceOf(RefundExceeded.class);
        assertThat(ledger.balance(breakage)).isZero();
    }

    @Test
    void never_what_a_reversal_took_out_of_breakage() {
        Outcome.Receipt expiry = expireAll();
        post(aReversalOf(first));

        assertThat(refusal(reinstatement(expiry, 51))).isInstanceOf(RefundExceeded.class);
        post(reinstatement(expiry, 50));

        assertThat(lots(wallet)).containsExactly(tuple("b", 50L, 0L));
    }

    @Test
    void a_reversal_leaves_in_breakage_what_expired_of_others() {
        Outcome.Receipt expiry = expireAll();
        post(reinstatement(expiry, 30));

        post(aReversalOf(first));

        assertThat(ledger.balance(breakage)).isEqualTo(50);
        assertThat(ledger.balance(wallet)).isZero();
    }

    @Test
    void only_an_expiry_is_reinstated() {
        assertThat(refusal(reinstatement(first, 1))).isInstanceOf(NotReversible.class);
    }

    @Test
    void points_expire_to_breakage_and_come_from_nowhere_else() {
        assertThat(refusal(anExpiry().from(wallet).to(redemption).dated(on("2026-12-31"))))
                .isInstanceOf(WrongAccount.class);
        assertThat(refusal(accrual(5).from(breakage))).isInstanceOf(WrongAccount.class);
        assertThat(refusal(redemption(5).to(breakage))).isInstanceOf(WrongAccount.class);
        assertThat(refusal(accrual(5).moving(1, io.hansa.kernel.Unit.PTS, breakage, redemption)))
                .isInstanceOf(WrongAccount.class);
    }

    @Test
    void a_shielded_hold_keeps_its_points_and_an_unshielded_one_does_not() {
        Outcome.Receipt shielded = post(aHold().of(10).from(wallet));
        Outcome.Receipt bare = post(aHold().of(40).from(wallet).unshielded());

        assertThat(refusal(aHeldExpiry().entry(shielded.entry()).to(breakage).dated(on("2026-12-31"))))
                .isInstanceOf(NothingToExpire.class);
        assertThat(refusal(aHeldExpiry().entry(bare.entry()).to(breakage).dated(on("2026-12-29"))))
                .isInstanceOf(NothingToExpire.class);
        Outcome.Receipt expiry =
                post(aHeldExpiry().entry(bare.entry()).to(breakage).dated(on("2026-12-30")));

        assertThat(ledger.held(wallet)).isEqualTo(30);
        assertThat(ledger.balance(breakage)).isEqualTo(20);
        post(reinstatement(expiry, 20));
        assertThat(ledger.balance(wallet)).isEqualTo(50);
    }

    @Test
    void a_batch_expires_and_then_undoes_what_expired() {
        Command expiry = expiry(wallet, on("2026-12-31")).command();

        List<Outcome> outcomes = ledger.post(List.of(expiry, aReversalOf(second).command()));

        assertThat(outcomes).allMatch(Outcome.Receipt.class::isInstance);
        assertThat(ledger.balance(breakage)).isEqualTo(30);
    }

    @Test
    void a_batch_refunds_and_then_reverses_what_is_left() {
        List<Outcome> outcomes = ledger.post(List.of(
                aRefundOf(second).of(20).command(),
                aReversalOf(second).command(),
                aReversalOf(second).command(),
                aRefundOf(second).of(1).command()));

        assertThat(outcomes.subList(0, 2)).allMatch(Outcome.Receipt.class::isInstance);
        assertThat(((Outcome.Refused) outcomes.get(2)).reason()).isInstanceOf(AlreadyReversed.class);
        assertThat(((Outcome.Refused) outcomes.get(3)).reason()).isInstanceOf(RefundExceeded.class);
        assertThat(ledger.balance(wallet)).isEqualTo(30);
    }

    @Test
    void a_refusal_is_kept_though_it_could_be_done_by_now() {
        Command expiry = expiry(wallet, on("2026-12-29")).keyed("kept").command();
        ledger.refusal(expiry);
        post(accrual(5).expiring(on("2026-12-29")));

        Outcome again = ledger.post(expiry);

        assertThat(again.replayed()).isTrue();
        assertThat(((Outcome.Refused) again).reason()).isInstanceOf(NothingToExpire.class);
    }
}
