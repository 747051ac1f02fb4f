package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aConfirmation;
import static io.hansa.ledger.testing.Postings.aPendingAccrual;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.aWithdrawal;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rights and points do not turn into each other. */
class UnitsTest extends Rules {

    private static final Unit LOUNGE = new Unit("LOUNGE");

    private final AccountId visits = ledger.wallet(LOUNGE);
    private final AccountId visitIssuance = ledger.programme(AccountKind.ISSUANCE, LOUNGE);
    private final AccountId visitBreakage = ledger.programme(AccountKind.BREAKAGE, LOUNGE);

    @BeforeEach
    void points_and_visits() {
        post(accrual(10).expiring(on("2026-12-31")));
        post(anAccrual().of(2).from(visitIssuance).to(visits).expiring(on("2026-12-31")));
    }

    @Test
    void a_transfer_stays_in_its_unit() {
        assertThat(refusal(aTransfer().of(1).from(visits).to(wallet))).isInstanceOf(WrongAccount.class);
        assertThat(refusal(aTransfer().of(1).from(visits).to(pool))).isInstanceOf(WrongAccount.class);
    }

    @Test
    void a_withdrawal_stays_in_its_unit() {
        post(aTransfer().of(5).from(wallet).to(pool));

        assertThat(refusal(aWithdrawal().from(pool).to(visits))).isInstanceOf(WrongAccount.class);
    }

    @Test
    void breakage_is_of_the_unit_that_expires() {
        assertThat(refusal(expiry(visits, on("2026-12-31")))).isInstanceOf(WrongAccount.class);
        post(expiry(visits, on("2026-12-31")).to(visitBreakage));
        assertThat(ledger.balance(visitBreakage)).isEqualTo(2);
    }

    @Test
    void a_debt_is_of_the_unit_that_is_owed() {
        Outcome.Receipt given = post(anAccrual().of(1).from(visitIssuance).to(visits));
        post(aRedemption().of(3).from(visits).to(ledger.programme(AccountKind.REDEMPTION, LOUNGE)));

        assertThat(refusal(aReversalOf(given).clawing(Clawback.debt(ledger.debt(wallet)))))
                .isInstanceOf(WrongAccount.class);
        post(aReversalOf(given).clawing(Clawback.debt(ledger.debt(visits))));
        assertThat(ledger.owed(visits)).isEqualTo(1);
    }

    @Test
    void a_confirmation_stays_in_its_unit() {
        Outcome.Receipt waiting =
                post(aPendingAccrual().of(1).from(visitIssuance).to(ledger.pending(visits)));

        assertThat(refusal(aConfirmation().entry(waiting.entry()).to(wallet))).isInstanceOf(WrongAccount.class);
    }

    @Test
    void a_receipt_says_what_each_account_has_now() {
        Outcome.Receipt gift = post(aTransfer().of(4).from(wallet).to(other));

        assertThat(gift.balances()).containsOnly(java.util.Map.entry(wallet, 6L), java.util.Map.entry(other, 4L));
        assertThat(post(redemption(6)).balances()).containsOnly(java.util.Map.entry(wallet, 0L));
    }

    @Test
    void status_points_are_not_taken_below_zero() {
        AccountId status = ledger.wallet(Unit.STATUS);
        AccountId statusIssuance = ledger.programme(AccountKind.ISSUANCE, Unit.STATUS);
        Outcome.Receipt flown = post(accrual(10).moving(5, Unit.STATUS, statusIssuance, status));
        post(accrual(1).moving(3, Unit.STATUS, status, statusIssuance));

        assertThat(refusal(aReversalOf(flown))).isInstanceOfSatisfying(InsufficientPoints.class, refusal -> {
            assertThat(refusal.required()).isEqualTo(5);
            assertThat(refusal.available()).isEqualTo(2);
        });
        assertThat(ledger.balance(wallet)).isEqualTo(21);
    }
}
