package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.testing.Postings;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** In which order points are used, and when they are no longer there. */
class LotsTest {

    private final MemoryLedger ledger = new MemoryLedger();
    private final AccountId wallet = ledger.wallet(Unit.PTS);
    private final AccountId other = ledger.wallet(Unit.PTS);
    private final AccountId issuance = ledger.programme(AccountKind.ISSUANCE, Unit.PTS);
    private final AccountId redemption = ledger.programme(AccountKind.REDEMPTION, Unit.PTS);
    private final AccountId breakage = ledger.programme(AccountKind.BREAKAGE, Unit.PTS);

    private void accrue(Postings accrual) {
        ledger.receipt(accrual.from(issuance).to(wallet).command());
    }

    private Postings redeem(long points) {
        return aRedemption().of(points).from(wallet).to(redemption);
    }

    private List<Tuple> left(AccountId account) {
        return ledger.lots(account).stream()
                .map(lot -> tuple(lot.lot().funder(), lot.available()))
                .toList();
    }

    @Test
    void takes_the_lot_that_expires_first() {
        accrue(anAccrual().of(10).expiring(on("2027-12-31")).fundedBy("late"));
        accrue(anAccrual().of(10).expiring(on("2026-12-31")).fundedBy("early"));
        accrue(anAccrual().of(10).fundedBy("never"));

        ledger.receipt(redeem(15).command());

        assertThat(left(wallet)).containsExactly(tuple("late", 5L), tuple("never", 10L));
    }

    @Test
    void takes_the_older_of_two_that_expire_together() {
        accrue(anAccrual()
                .of(10)
                .expiring(on("2027-12-31"))
                .dated(on("2026-06-02"))
                .fundedBy("young"));
        accrue(anAccrual()
                .of(10)
                .expiring(on("2027-12-31"))
                .dated(on("2026-06-01"))
                .fundedBy("old"));

        ledger.receipt(redeem(10).command());

        assertThat(left(wallet)).containsExactly(tuple("young", 10L));
    }

    @Test
    void does_not_take_what_has_expired_though_the_expiry_run_has_not_come_yet() {
        accrue(anAccrual().of(100).expiring(on("2026-06-15")));
        accrue(anAccrual().of(5).expiring(on("2026-06-16")));

        var refusal = (InsufficientPoints)
                ledger.refusal(redeem(6).dated(on("2026-06-15")).command());

        assertThat(refusal.required()).isEqualTo(6);
        assertThat(refusal.available()).isEqualTo(5);
        assertThat(refusal.missing()).isEqualTo(1);
        assertThat(ledger.balance(wallet)).isEqualTo(105);
    }

    @Test
    void a_transfer_keeps_expiry_funder_and_age() {
        accrue(anAccrual()
                .of(10)
                .expiring(on("2026-12-31"))
                .dated(on("2026-01-02"))
                .fundedBy("bank"));
        accrue(anAccrual().of(10).expiring(on("2027-12-31")).fundedBy("hotel"));

        ledger.receipt(aTransfer().of(12).from(wallet).to(other).command());

        assertThat(ledger.lots(other))
                .extracting(
                        lot -> lot.lot().funder(),
                        lot -> lot.lot().expiry().on().orElseThrow(),
                        lot -> lot.lot().earnedOn(),
                        LotBalance::available)
                .containsExactly(
                        tuple("bank", on("2026-12-31"), on("2026-01-02"), 10L),
                        tuple("hotel", on("2027-12-31"), on("2026-06-15"), 2L));
        assertThat(left(wallet)).containsExactly(tuple("hotel", 8L));
    }

    @Test
    void expiry_takes_all_that_is_due_in_one_entry_and_nothing_else() {
        accrue(anAccrual().of(10).expiring(on("2026-12-30")));
        accrue(anAccrual().of(20).expiring(on("2026-12-31")));
        accrue(anAccrual().of(40).expiring(on("2027-01-01")).fundedBy("later"));
        Postings expiry = anExpiry().from(wallet).to(breakage).dated(on("2026-12-31"));

        ledger.receipt(expiry.command());

        assertThat(ledger.balance(breakage)).isEqualTo(30);
        assertThat(left(wallet)).containsExactly(tuple("later", 40L));
        assertThat(ledger.refusal(anExpiry()
                        .from(wallet)
                        .to(breakage)
                        .dated(on("2026-12-31"))
                        .command()))
                .isInstanceOf(NothingToExpire.class);
    }

    @Test
    void a_lot_says_who_pays_for_it_and_what_a_point_costs() {
        accrue(anAccrual().of(10).fundedBy("PVG-DFS"));

        Lot lot = ledger.lastEntry().lots().get(0);

        assertThat(lot.funder()).isEqualTo("PVG-DFS");
        assertThat(lot.unitCostMicros()).isEqualTo(800_000);
    }
}
