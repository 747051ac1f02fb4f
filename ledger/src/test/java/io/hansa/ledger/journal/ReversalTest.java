package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aBalancedEntry;
import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aReversal;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.testing.Postings;
import org.junit.jupiter.api.Test;

/** What undoing an entry gives back, takes back, and refuses. */
class ReversalTest {

    private final MemoryLedger ledger = new MemoryLedger();
    private final AccountId wallet = ledger.wallet(Unit.PTS);
    private final AccountId other = ledger.wallet(Unit.PTS);
    private final AccountId status = ledger.wallet(Unit.STATUS);
    private final AccountId issuance = ledger.programme(AccountKind.ISSUANCE, Unit.PTS);
    private final AccountId statusIssuance = ledger.programme(AccountKind.ISSUANCE, Unit.STATUS);
    private final AccountId redemption = ledger.programme(AccountKind.REDEMPTION, Unit.PTS);
    private final AccountId breakage = ledger.programme(AccountKind.BREAKAGE, Unit.PTS);
    private final AccountId money = ledger.programme(AccountKind.SETTLEMENT, Unit.CNY);

    private Postings accrual(long points) {
        return anAccrual().of(points).from(issuance).to(wallet);
    }

    private Outcome.Receipt redeem(long points) {
        return ledger.receipt(
                aRedemption().of(points).from(wallet).to(redemption).command());
    }

    @Test
    void a_redemption_goes_back_to_the_lots_that_it_came_from() {
        ledger.receipt(accrual(10).expiring(on("2026-12-31")).fundedBy("a").command());
        ledger.receipt(accrual(10).expiring(on("2027-12-31")).fundedBy("b").command());
        Outcome.Receipt redemptionReceipt = redeem(15);

        ledger.receipt(aReversalOf(redemptionReceipt).command());

        assertThat(ledger.lots(wallet))
                .extracting(lot -> lot.lot().funder(), LotBalance::available)
                .containsExactly(tuple("a", 10L), tuple("b", 10L));
        assertThat(ledger.balance(redemption)).isZero();
        assertThat(ledger.lastEntry().reverses()).contains(redemptionReceipt.entry());
    }

    @Test
    void captured_points_go_back_to_the_wallet_and_not_to_the_hold() {
        ledger.receipt(accrual(100).command());
        Outcome.Receipt hold = ledger.receipt(aHold().of(60).from(wallet).command());
        Outcome.Receipt capture =
                ledger.receipt(aCaptureOf(hold).of(40).to(redemption).command());

        ledger.receipt(aReversalOf(capture).command());

        assertThat(ledger.balance(wallet)).isEqualTo(80);
        assertThat(ledger.held(wallet)).isEqualTo(20);
        ledger.receipt(aReleaseOf(hold).command());
        assertThat(ledger.balance(wallet)).isEqualTo(100);
    }

    @Test
    void an_accrual_is_taken_from_its_own_lot_first_and_its_legs_go_with_it() {
        ledger.receipt(accrual(50).expiring(on("2026-07-01")).fundedBy("early").command());
        Outcome.Receipt accrual = ledger.receipt(accrual(30)
                .expiring(on("2028-01-01"))
                .moving(30, Unit.STATUS, statusIssuance, status)
                .command());

        ledger.receipt(aReversalOf(accrual).command());

        assertThat(ledger.lots(wallet))
                .extracting(lot -> lot.lot().funder(), LotBalance::available)
                .containsExactly(tuple("early", 50L));
        assertThat(ledger.balance(status)).isZero();
        assertThat(ledger.balance(statusIssuance)).isZero();
    }

    @Test
    void an_accrual_that_is_used_already_is_taken_from_other_lots() {
        Outcome.Receipt accrual =
                ledger.receipt(accrual(30).expiring(on("2026-07-01")).command());
        ledger.receipt(accrual(50).command());
        redeem(25);

        ledger.receipt(aReversalOf(accrual).command());

        assertThat(ledger.balance(wallet)).isEqualTo(25);
        assertThat(ledger.lots(wallet)).extracting(LotBalance::available).containsExactly(25L);
    }

    @Test
    void an_accrual_whose_points_are_gone_is_not_taken_below_the_floor() {
        Outcome.Receipt accrual = ledger.receipt(accrual(30).command());
        redeem(25);

        assertThat(ledger.refusal(aReversalOf(accrual).command()))
                .isInstanceOfSatisfying(
                        InsufficientPoints.class,
                        refusal -> assertThat(refusal.missing()).isEqualTo(25));
        assertThat(ledger.balance(wallet)).isEqualTo(5);
    }

    @Test
    void a_transfer_comes_back_with_the_expiry_that_it_had() {
        ledger.receipt(accrual(30).expiring(on("2026-12-31")).command());
        Outcome.Receipt transfer =
                ledger.receipt(aTransfer().of(20).from(wallet).to(other).command());

        ledger.receipt(aReversalOf(transfer).command());

        assertThat(ledger.lots(wallet)).extracting(LotBalance::available).containsExactly(30L);
        assertThat(ledger.lots(other)).isEmpty();
    }

    @Test
    void money_between_partners_is_undone_too() {
        AccountId clearing = ledger.programme(AccountKind.CLEARING, Unit.CNY);
        Outcome.Receipt entry = ledger.receipt(
                aBalancedEntry().moving(700, Unit.CNY, money, clearing).command());

        ledger.receipt(aReversalOf(entry).command());

        assertThat(ledger.balance(clearing)).isZero();
    }

    @Test
    void nothing_is_undone_twice() {
        Outcome.Receipt accrual = ledger.receipt(accrual(30).command());
        Outcome.Receipt reversal = ledger.receipt(aReversalOf(accrual).command());

        assertThat(ledger.refusal(aReversalOf(accrual).command()))
                .isInstanceOfSatisfying(
                        AlreadyReversed.class,
                        refusal -> assertThat(refusal.args())
                                .containsEntry("by", reversal.entry().value()));
    }

    @Test
    void holds_releases_expiries_and_reversals_are_not_undone() {
        ledger.receipt(accrual(30).expiring(on("2026-12-31")).command());
        Outcome.Receipt hold = ledger.receipt(aHold().of(10).from(wallet).command());
        Outcome.Receipt release = ledger.receipt(aReleaseOf(hold).command());
        Outcome.Receipt expiry = ledger.receipt(
                anExpiry().from(wallet).to(breakage).dated(on("2026-12-31")).command());
        Outcome.Receipt accrual = ledger.receipt(accrual(1).command());
        Outcome.Receipt reversal = ledger.receipt(aReversalOf(accrual).command());

        for (Outcome.Receipt entry : java.util.List.of(hold, release, expiry, reversal)) {
            assertThat(ledger.refusal(aReversalOf(entry).command())).isInstanceOf(NotReversible.class);
        }
    }

    @Test
    void an_entry_that_is_not_there_is_not_undone() {
        assertThat(ledger.refusal(aReversal().entry(new EntryNumber(77)).command()))
                .isInstanceOf(UnknownEntry.class);
    }
}
