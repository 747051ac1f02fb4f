package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.testing.LedgerWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The write door on MariaDB. */
class LedgerIT {

    private final LedgerWorld world = LedgerWorld.instance();

    @Test
    void every_command_has_its_effect() {
        AccountId wallet = world.newWallet(Unit.PTS);
        AccountId other = world.newWallet(Unit.PTS);
        var accrual =
                anAccrual().of(1_000).to(wallet).expiring(on("2027-12-31")).post();
        assertThat(accrual.balances()).containsEntry(wallet, 1_000L);
        var redemption = aRedemption().of(100).from(wallet).post();
        assertThat(redemption.balances()).containsEntry(wallet, 900L);
        var hold = aHold().of(300).from(wallet).post();
        assertThat(hold.balances()).containsEntry(wallet, 600L).containsValue(300L);
        var capture = aCaptureOf(hold).of(200).post();
        assertThat(capture.balances()).containsValue(100L);
        assertThat(aReleaseOf(hold).post().balances()).containsEntry(wallet, 700L);
        assertThat(aReversalOf(capture).post().balances()).containsEntry(wallet, 900L);
        assertThat(aTransfer().of(50).from(wallet).to(other).post().balances())
                .containsEntry(wallet, 850L)
                .containsEntry(other, 50L);
        assertThat(anExpiry().from(wallet).dated(on("2028-01-01")).post().balances())
                .containsEntry(wallet, 0L);
    }

    @Test
    void a_key_that_comes_again_has_the_first_answer() {
        AccountId wallet = world.newWallet(Unit.PTS);
        var accrual = anAccrual().of(500).to(wallet).keyed("again-1");
        var first = accrual.post();
        anAccrual().of(7).to(wallet).post();

        var again = accrual.post();

        assertThat(again.entry()).isEqualTo(first.entry());
        assertThat(again.balances()).isEqualTo(first.balances());
        assertThat(again.replayed()).isTrue();
        assertThatThrownBy(() -> anAccrual().of(501).to(wallet).keyed("again-1").post())
                .isInstanceOf(IdempotencyConflict.class);
    }

    @Test
    void a_refusal_does_not_fail_its_neighbours_and_is_kept() {
        AccountId wallet = world.newWallet(Unit.PTS);
        Command tooMuch = aRedemption().of(101).from(wallet).command();

        List<Outcome> outcomes = world.postAll(
                anAccrual().of(100).to(wallet).command(),
                tooMuch,
                aRedemption().of(100).from(wallet).command());

        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat((InsufficientPoints) refused.reason())
                                .satisfies(
                                        reason -> assertThat(reason.missing()).isEqualTo(1)));
        assertThat(((Outcome.Receipt) outcomes.get(2)).balances()).containsEntry(wallet, 0L);
        anAccrual().of(1_000).to(wallet).post();
        assertThat(world.postAll(tooMuch).get(0)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.replayed()).isTrue();
            assertThat(refused.reason()).isInstanceOf(InsufficientPoints.class);
        });
    }
}
