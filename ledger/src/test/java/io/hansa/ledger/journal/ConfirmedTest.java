package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aConfirmation;
import static io.hansa.ledger.testing.Postings.aPendingAccrual;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReinstatement;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.testing.Postings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accruals that waited, were confirmed, and are undone after that. */
class ConfirmedTest extends Rules {

    private final AccountId pending = ledger.pending(wallet);

    private Postings waiting(long points) {
        return aPendingAccrual()
                .of(points)
                .from(issuance)
                .to(pending)
                .dated(on("2026-06-01"))
                .fundedBy("hotel");
    }

    private Postings confirmation(Outcome.Receipt accrual) {
        return aConfirmation().entry(accrual.entry()).to(wallet).expiring(on("2026-12-31"));
    }

    private Postings owing(Postings undoing) {
        return undoing.clawing(Clawback.debt(ledger.debt(wallet)));
    }

    @Test
    void they_are_taken_from_the_lot_of_the_confirmation_first() {
        Outcome.Receipt accrual = post(waiting(50));
        post(confirmation(accrual));
        post(accrual(30).expiring(on("2026-07-01")).fundedBy("early"));

        post(aReversalOf(accrual));

        assertThat(lots(wallet)).containsExactly(tuple("early", 30L, 0L));
        assertThat(ledger.balance(issuance)).isEqualTo(-30);
        assertThat(ledger.lastEntry().reverses()).contains(accrual.entry());
        assertThat(ledger.lastEntry().undone()).containsExactly(new Undone(accrual.entry(), 1, 50, 50));
    }

    @Test
    void a_part_before_and_a_part_after_are_in_sum_never_more_than_it_was() {
        Outcome.Receipt accrual = post(waiting(50));
        post(aRefundOf(accrual).of(20));
        post(confirmation(accrual));
        post(aRefundOf(accrual).of(25));

        assertThat(refusal(aRefundOf(accrual).of(6))).isInstanceOf(RefundExceeded.class);
        assertThat(ledger.balance(wallet)).isEqualTo(5);
        post(aReversalOf(accrual));

        assertThat(ledger.balance(wallet)).isZero();
        assertThat(ledger.balance(issuance)).isZero();
        assertThat(refusal(aReversalOf(accrual))).isInstanceOf(AlreadyReversed.class);
    }

    @Test
    void what_expired_of_them_comes_from_breakage_and_is_not_reinstated() {
        Outcome.Receipt accrual = post(waiting(50));
        post(confirmation(accrual));
        post(redemption(10));
        Outcome.Receipt expiry = post(expiry(wallet, on("2026-12-31")));
        post(accrual(15).fundedBy("other"));

        post(aRefundOf(accrual).of(30));
        assertThat(ledger.balance(breakage)).isEqualTo(10);
        assertThat(refusal(aReinstatement().entry(expiry.entry()).of(11))).isInstanceOf(RefundExceeded.class);
        post(aReversalOf(accrual));

        assertThat(ledger.balance(breakage)).isZero();
        assertThat(lots(wallet)).containsExactly(tuple("other", 5L, 0L));
    }

    @Test
    void what_was_used_is_refused_taken_from_others_or_owed_as_the_clawback_says() {
        Outcome.Receipt accrual = post(waiting(50));
        post(confirmation(accrual));
        post(redemption(40));
        post(accrual(15).fundedBy("other"));

        assertThat(refusal(aReversalOf(accrual))).isInstanceOfSatisfying(InsufficientPoints.class, refusal -> {
            assertThat(refusal.required()).isEqualTo(50);
            assertThat(refusal.available()).isEqualTo(25);
        });
        assertThat(refusal(aRefundOf(accrual).of(1).clawing(Clawback.PENDING_ONLY)))
                .isInstanceOf(NotPending.class);
        post(aRefundOf(accrual).of(12));
        assertThat(lots(wallet)).containsExactly(tuple("other", 13L, 0L));
        post(owing(aReversalOf(accrual)));

        assertThat(lots(wallet)).isEmpty();
        assertThat(ledger.owed(wallet)).isEqualTo(25);
        assertThat(ledger.balance(issuance)).isEqualTo(-15);
    }

    @Test
    void what_the_confirmation_repaid_is_owed_again_after_its_lots() {
        Outcome.Receipt used = post(accrual(30));
        post(redemption(30));
        post(owing(aReversalOf(used)));
        Outcome.Receipt accrual = post(waiting(50));
        post(confirmation(accrual));
        assertThat(ledger.owed(wallet)).isZero();

        post(aRefundOf(accrual).of(20));
        assertThat(ledger.owed(wallet)).isZero();
        assertThat(ledger.balance(wallet)).isZero();
        post(aRefundOf(accrual).of(10));
        assertThat(ledger.owed(wallet)).isEqualTo(10);
        post(aReversalOf(accrual));

        assertThat(ledger.owed(wallet)).isEqualTo(30);
    }

    @Test
    void each_funders_points_come_from_its_own_lot() {
        Outcome.Receipt accrual = post(waiting(50).extra(30, issuance, "programme"));
        post(aRefundOf(accrual).of(10).extra(5, issuance, "programme"));
        post(confirmation(accrual));
        assertThat(lots(wallet)).containsExactly(tuple("hotel", 40L, 0L), tuple("programme", 25L, 0L));

        post(aRefundOf(accrual).of(15).extra(20, issuance, "programme"));

        assertThat(lots(wallet)).containsExactly(tuple("hotel", 25L, 0L), tuple("programme", 5L, 0L));
    }

    @Test
    void of_a_prepaid_partners_each_goes_back_to_where_it_came_from() {
        List<AccountId> shares = AccountKey.allowance("PREPAID", Unit.PTS).stream()
                .limit(2)
                .map(ledger::open)
                .toList();
        ledger.lockTogether(shares);
        post(Postings.aBalancedEntry().moving(100, Unit.PTS, issuance, shares.get(0)));
        Outcome.Receipt accrual = post(waiting(50).from(shares.get(0)).extra(30, goodwill, "programme"));
        post(confirmation(accrual));

        post(aRefundOf(accrual).of(15).extra(20, goodwill, "programme"));
        assertThat(ledger.balance(shares.get(0))).isEqualTo(65);
        assertThat(ledger.balance(goodwill)).isEqualTo(-10);
        post(aReversalOf(accrual));

        assertThat(ledger.balance(shares.get(0))).isEqualTo(100);
        assertThat(ledger.balance(goodwill)).isZero();
        assertThat(ledger.balance(wallet)).isZero();
    }

    @Test
    void in_one_batch_they_are_confirmed_and_undone() {
        Outcome.Receipt accrual = post(waiting(50));

        List<Outcome> outcomes = ledger.post(List.of(
                aRefundOf(accrual).of(10).command(),
                confirmation(accrual).command(),
                aRefundOf(accrual).of(15).command(),
                aReversalOf(accrual).command(),
                confirmation(accrual).command()));

        assertThat(outcomes.subList(0, 4)).allMatch(Outcome.Receipt.class::isInstance);
        assertThat(((Outcome.Refused) outcomes.get(4)).reason()).isInstanceOf(NotPending.class);
        assertThat(ledger.balance(wallet)).isZero();
        assertThat(ledger.balance(issuance)).isZero();
    }
}
