package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.testing.Postings;
import org.junit.jupiter.api.Test;

/** Points that live while their owner is active, and points whose end has to be announced. */
class ActivityTest extends Rules {

    private Postings idle(int months) {
        return accrual(100).living(Expiry.afterIdleMonths(months)).dated(on("2026-01-31"));
    }

    @Test
    void points_end_some_months_after_they_were_earned_when_nothing_happens_and_month_ends_clamp() {
        post(idle(1));

        assertThat(onlyLot(wallet).expiresOn()).contains(on("2026-02-28"));
        assertThat(refusal(redemption(1).dated(on("2026-02-28")))).isInstanceOf(InsufficientPoints.class);
        assertThat(refusal(expiry(wallet, on("2026-02-27")))).isInstanceOf(NothingToExpire.class);
        post(expiry(wallet, on("2026-02-28")));
        assertThat(ledger.balance(breakage)).isEqualTo(100);
    }

    @Test
    void a_redemption_moves_their_end() {
        post(idle(12));

        post(redemption(1).dated(on("2026-05-15")));

        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-05-15"));
    }

    @Test
    void a_hold_an_accrual_and_a_transfer_move_it_on_both_sides() {
        post(idle(12));
        Outcome.Receipt hold = post(aHold().of(10).from(wallet).dated(on("2026-03-01")));
        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-03-01"));
        post(accrual(1).dated(on("2026-04-01")));
        assertThat(ledger.end(ledger.entries().get(0).lots().get(0))).contains(on("2027-04-01"));

        post(aTransfer().of(5).from(wallet).to(other).dated(on("2026-05-01")));
        post(aCaptureOf(hold).of(10).to(redemption).dated(on("2026-06-01")));

        assertThat(ledger.end(ledger.entries().get(0).lots().get(0))).contains(on("2027-05-01"));
        assertThat(onlyLot(other).expiresOn()).contains(on("2027-05-01"));
    }

    @Test
    void releases_reversals_corrections_and_expiries_are_no_activity() {
        post(idle(12));
        Outcome.Receipt hold = post(aHold().of(10).from(wallet).dated(on("2026-03-01")));
        post(aReleaseOf(hold).dated(on("2026-04-01")));
        Outcome.Receipt goodwillAccrual =
                post(accrual(7).from(goodwill).expiring(on("2026-05-01")).dated(on("2026-04-02")));
        post(aReversalOf(goodwillAccrual).dated(on("2026-04-03")));
        post(redemption(1).to(goodwill).dated(on("2026-04-04")));

        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-03-01"));
    }

    @Test
    void what_is_recorded_late_does_not_bring_their_end_forward() {
        post(idle(12));
        post(redemption(1).dated(on("2026-05-15")));

        post(redemption(1).dated(on("2026-02-15")));

        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-05-15"));
    }

    @Test
    void they_end_on_their_date_however_active_the_owner_is() {
        post(accrual(100)
                .living(Expiry.afterIdleMonths(12).atMost(on("2027-01-31")))
                .dated(on("2026-01-01")));
        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-01-01"));

        post(redemption(1).dated(on("2026-12-31")));

        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-01-31"));
    }

    @Test
    void points_that_come_back_live_as_long_as_those_that_stayed() {
        post(idle(12));
        Outcome.Receipt all = post(redemption(100).dated(on("2026-05-15")));

        post(aReversalOf(all).dated(on("2026-06-15")));

        assertThat(onlyLot(wallet).expiresOn()).contains(on("2027-05-15"));
    }

    @Test
    void what_was_not_announced_does_not_end() {
        post(accrual(100).living(Expiry.on(on("2026-12-31")).announced(30)));

        assertThat(onlyLot(wallet).expiresOn()).isEmpty();
        assertThat(onlyLot(wallet).announceOn()).contains(on("2026-12-01"));
        assertThat(refusal(expiry(wallet, on("2030-01-01")))).isInstanceOf(NothingToExpire.class);
        post(redemption(100).dated(on("2030-01-01")));
    }

    @Test
    void activity_moves_the_day_of_the_notice() {
        post(accrual(100).living(Expiry.afterIdleMonths(12).announced(30)).dated(on("2026-01-01")));

        post(redemption(1).dated(on("2026-03-01")));

        assertThat(onlyLot(wallet).announceOn()).contains(on("2027-01-30"));
    }

    @Test
    void an_announced_end_stays_unless_activity_moves_it_beyond() {
        post(accrual(100).living(Expiry.afterIdleMonths(12).announced(30)).dated(on("2026-01-01")));
        Lot lot = onlyLot(wallet).lot();
        LotBalance announced =
                new LotBalance(lot, 100, 0, java.util.Optional.of(on("2027-02-15")), java.util.Optional.empty());

        assertThat(announced.active(on("2026-02-15"))).isFalse();
        assertThat(announced.expiresOn()).contains(on("2027-02-15"));
        assertThat(announced.active(on("2026-02-16"))).isTrue();
        assertThat(announced.expiresOn()).isEmpty();
        assertThat(announced.announceOn()).contains(on("2027-01-17"));
    }
}
