package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRelease;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.testing.Postings;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Life of a hold: made, captured in parts, the rest released. */
class HoldsTest {

    private final MemoryLedger ledger = new MemoryLedger();
    private final AccountId wallet = ledger.wallet(Unit.PTS);
    private final AccountId issuance = ledger.programme(AccountKind.ISSUANCE, Unit.PTS);
    private final AccountId redemption = ledger.programme(AccountKind.REDEMPTION, Unit.PTS);
    private final AccountId breakage = ledger.programme(AccountKind.BREAKAGE, Unit.PTS);

    @BeforeEach
    void a_wallet_with_two_lots() {
        ledger.receipt(anAccrual()
                .of(60)
                .from(issuance)
                .to(wallet)
                .expiring(on("2026-12-31"))
                .command());
        ledger.receipt(anAccrual()
                .of(40)
                .from(issuance)
                .to(wallet)
                .expiring(on("2027-12-31"))
                .command());
    }

    private Outcome.Receipt hold(long points) {
        return ledger.receipt(aHold().of(points).from(wallet).command());
    }

    private Command capture(Outcome.Receipt hold, long points) {
        return aCaptureOf(hold).of(points).to(redemption).command();
    }

    @Test
    void held_points_are_not_available_to_anybody_else() {
        hold(70);

        assertThat(ledger.balance(wallet)).isEqualTo(30);
        assertThat(ledger.held(wallet)).isEqualTo(70);
        assertThat(ledger.refusal(
                        aRedemption().of(31).from(wallet).to(redemption).command()))
                .isInstanceOf(InsufficientPoints.class);
    }

    @Test
    void is_captured_in_parts_and_the_rest_goes_back_to_its_lots() {
        Outcome.Receipt hold = hold(70);
        ledger.receipt(capture(hold, 25));
        ledger.receipt(capture(hold, 25));

        ledger.receipt(aReleaseOf(hold).command());

        assertThat(ledger.held(wallet)).isZero();
        assertThat(ledger.balance(wallet)).isEqualTo(50);
        assertThat(ledger.balance(redemption)).isEqualTo(50);
        assertThat(ledger.lots(wallet)).extracting(LotBalance::available).containsExactly(10L, 40L);
        assertThat(ledger.lots(wallet)).extracting(LotBalance::held).containsOnly(0L);
    }

    @Test
    void is_not_captured_beyond_what_is_left() {
        Outcome.Receipt hold = hold(70);
        ledger.receipt(capture(hold, 50));

        assertThat(ledger.refusal(capture(hold, 21)))
                .isInstanceOfSatisfying(
                        HoldExceeded.class,
                        refusal -> assertThat(refusal.args())
                                .containsEntry("required", 21L)
                                .containsEntry("held", 20L));
    }

    @Test
    void ends_once() {
        Outcome.Receipt hold = hold(70);
        ledger.receipt(capture(hold, 70));

        assertThat(ledger.refusal(capture(hold, 1))).isInstanceOf(HoldNotOpen.class);
        assertThat(ledger.refusal(aReleaseOf(hold).command())).isInstanceOf(HoldNotOpen.class);
    }

    @Test
    void is_open_beyond_its_deadline_until_an_entry_ends_it() {
        Outcome.Receipt hold = ledger.receipt(aHold().of(70)
                .from(wallet)
                .until(Instant.parse("2000-01-01T00:00:00Z"))
                .command());

        ledger.receipt(capture(hold, 70));

        assertThat(ledger.balance(redemption)).isEqualTo(70);
    }

    @Test
    void gives_back_to_a_lot_that_has_expired_meanwhile_and_the_next_expiry_run_takes_it() {
        Outcome.Receipt hold = hold(60);
        Postings expiry = anExpiry().from(wallet).to(breakage).dated(on("2027-01-01"));
        assertThat(ledger.refusal(expiry.command())).isInstanceOf(NothingToExpire.class);

        ledger.receipt(aReleaseOf(hold).command());
        ledger.receipt(
                anExpiry().from(wallet).to(breakage).dated(on("2027-01-01")).command());

        assertThat(ledger.balance(wallet)).isEqualTo(40);
        assertThat(ledger.balance(breakage)).isEqualTo(60);
    }

    @Test
    void is_found_by_its_number_only() {
        assertThat(ledger.refusal(aRelease().entry(new EntryNumber(1)).command()))
                .isInstanceOf(HoldNotFound.class);
    }
}
