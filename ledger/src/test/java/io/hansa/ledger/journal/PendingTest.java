package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aConfirmation;
import static io.hansa.ledger.testing.Postings.aPendingAccrual;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.testing.Postings;
import org.junit.jupiter.api.Test;

/** Points that wait. */
class PendingTest extends Rules {

    private final AccountId pending = ledger.pending(wallet);

    private Postings waiting(long points) {
        return aPendingAccrual().of(points).from(issuance).to(pending).dated(on("2026-06-01"));
    }

    private Postings confirmation(Outcome.Receipt accrual) {
        return aConfirmation().entry(accrual.entry()).to(wallet);
    }

    @Test
    void nothing_uses_them() {
        post(waiting(50));

        assertThat(refusal(redemption(1))).isInstanceOf(InsufficientPoints.class);
        assertThat(refusal(aRedemption().of(1).from(pending).to(redemption))).isInstanceOf(WrongAccount.class);
        assertThat(refusal(expiry(pending, on("2099-01-01")))).isInstanceOf(WrongAccount.class);
    }

    @Test
    void their_expiry_counts_from_the_confirmation_and_their_age_from_the_accrual() {
        Outcome.Receipt accrual = post(waiting(50).fundedBy("hotel"));

        post(confirmation(accrual).dated(on("2026-07-01")).expiring(on("2027-07-01")));

        assertThat(ledger.balance(pending)).isZero();
        assertThat(ledger.balance(wallet)).isEqualTo(50);
        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-07-01"));
        assertThat(onlyLot(wallet).lot().earnedOn()).isEqualTo(on("2026-06-01"));
        assertThat(onlyLot(wallet).lot().funder()).isEqualTo("hotel");
    }

    @Test
    void they_are_confirmed_once() {
        Outcome.Receipt accrual = post(waiting(50));
        post(confirmation(accrual));

        assertThat(refusal(confirmation(accrual))).isInstanceOf(NotPending.class);
    }

    @Test
    void only_the_same_holders_wallet_gets_them() {
        Outcome.Receipt accrual = post(waiting(50));

        assertThat(refusal(confirmation(accrual).to(other))).isInstanceOf(WrongAccount.class);
        assertThat(refusal(confirmation(accrual).to(pool))).isInstanceOf(WrongAccount.class);
        assertThat(refusal(confirmation(accrual).to(ledger.wallet(Unit.STATUS))))
                .isInstanceOf(WrongAccount.class);
        assertThat(ledger.balance(pending)).isEqualTo(50);
    }

    @Test
    void what_never_waited_is_not_confirmed() {
        Outcome.Receipt usable = post(accrual(50));

        assertThat(refusal(confirmation(usable))).isInstanceOf(NotPending.class);
    }

    @Test
    void what_was_taken_back_before_is_not_confirmed() {
        Outcome.Receipt accrual = post(waiting(50));
        post(aRefundOf(accrual).of(20).clawing(Clawback.PENDING_ONLY));

        post(confirmation(accrual));

        assertThat(ledger.balance(wallet)).isEqualTo(30);
        assertThat(ledger.balance(issuance)).isEqualTo(-30);
    }

    @Test
    void one_accrual_is_not_taken_back_from_another_that_waits() {
        Outcome.Receipt first = post(waiting(50).fundedBy("a"));
        post(waiting(40).fundedBy("b"));
        post(confirmation(first));

        post(redemption(20));

        assertThat(refusal(aReversalOf(first))).isInstanceOf(InsufficientPoints.class);
        post(aReversalOf(first).clawing(Clawback.debt(ledger.debt(wallet))));

        assertThat(ledger.owed(wallet)).isEqualTo(20);
        assertThat(lots(pending)).containsExactly(tuple("b", 40L, 0L));
    }

    @Test
    void a_confirmation_is_undone_with_its_accrual_only() {
        Outcome.Receipt accrual = post(waiting(50));
        Outcome.Receipt confirmation = post(confirmation(accrual));

        assertThat(refusal(aReversalOf(confirmation))).isInstanceOf(NotReversible.class);
        assertThat(refusal(aRefundOf(confirmation).of(30))).isInstanceOf(NotReversible.class);
        post(aReversalOf(accrual));

        assertThat(ledger.balance(pending)).isZero();
        assertThat(ledger.balance(wallet)).isZero();
    }

    @Test
    void a_confirmation_repays_what_is_owed() {
        Outcome.Receipt owing = post(accrual(30));
        post(redemption(30));
        post(aReversalOf(owing).clawing(Clawback.debt(ledger.debt(wallet))));

        post(confirmation(post(waiting(50))));

        assertThat(ledger.owed(wallet)).isZero();
        assertThat(ledger.balance(wallet)).isEqualTo(20);
        assertThat(lots(wallet)).containsExactly(tuple("programme", 20L, 0L));
    }

    @Test
    void status_points_have_no_lots_to_wait_in() {
        AccountId status = ledger.wallet(Unit.STATUS);

        assertThat(refusal(aPendingAccrual()
                        .of(5)
                        .from(ledger.programme(io.hansa.ledger.account.AccountKind.ISSUANCE, Unit.STATUS))
                        .to(ledger.pending(status))))
                .isInstanceOf(WrongAccount.class);
    }
}
