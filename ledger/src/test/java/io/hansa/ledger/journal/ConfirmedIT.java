package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.LedgerAssertions.assertThat;
import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;
import static io.hansa.ledger.testing.Postings.aConfirmation;
import static io.hansa.ledger.testing.Postings.aPendingAccrual;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReinstatement;
import static io.hansa.ledger.testing.Postings.aReversalOf;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.anExpiry;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.testing.Postings;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the database keeps of accruals that were confirmed, when they are undone after that: all of it is read anew each time. */
class ConfirmedIT {

    private final LedgerWorld world = LedgerWorld.instance();
    private final MemberNumber member = LedgerWorld.newMember();
    private final AccountId wallet = world.open(AccountKey.wallet(member, Unit.PTS));
    private final AccountId pending = world.open(AccountKey.pending(member, Unit.PTS));
    private final AccountId debt = world.open(AccountKey.debt(member, Unit.PTS));
    private final Outcome.Receipt accrual =
            aPendingAccrual().of(100).to(pending).post();

    @AfterEach
    void the_auditor_has_the_last_word() {
        assertThatTheLedgerVerifies();
    }

    private Postings confirmation() {
        return aConfirmation().entry(accrual.entry()).to(wallet).expiring(on("2026-12-31"));
    }

    @Test
    void what_came_out_of_breakage_is_not_there_a_second_time() {
        confirmation().post();
        Outcome.Receipt expiry = anExpiry().from(wallet).dated(on("2026-12-31")).post();

        aRefundOf(accrual).of(40).post();
        assertThatThrownBy(() -> aReinstatement().entry(expiry.entry()).of(61).post())
                .isInstanceOf(RefundExceeded.class);
        aReinstatement().entry(expiry.entry()).of(35).post();
        anAccrual().of(20).to(wallet).post();
        aRefundOf(accrual).of(30).post();

        // 25 were left in breakage, and 5 came from the other lots
        assertThat(wallet).hasAvailable(50);
        assertThatThrownBy(() -> aReinstatement().entry(expiry.entry()).of(1).post())
                .isInstanceOf(RefundExceeded.class);
    }

    @Test
    void what_a_confirmation_repaid_is_owed_again() {
        Outcome.Receipt used = anAccrual().of(30).to(wallet).post();
        aRedemption().of(30).from(wallet).post();
        aReversalOf(used).clawing(Clawback.debt(debt)).post();
        confirmation().post();
        assertThat(world.statements().balance(debt)).isZero();

        aReversalOf(accrual).post();

        assertThat(wallet).hasAvailable(0);
        assertThat(world.statements().balance(debt)).isEqualTo(-30);
    }

    @Test
    void while_it_is_confirmed_parts_of_it_are_undone() {
        List<AtOnce.Try<Outcome.Receipt>> tries = AtOnce.run(
                20, i -> () -> (i == 0 ? confirmation() : aRefundOf(accrual).of(9)).post());

        assertThat(tries.get(0).succeeded()).isTrue();
        assertThat(tries.stream().filter(AtOnce.Try::succeeded)).hasSize(12);
        assertThat(tries.stream().filter(one -> !one.succeeded()).map(AtOnce.Try::problem))
                .allSatisfy(problem -> assertThat(problem).isInstanceOf(RefundExceeded.class));
        assertThat(wallet).hasAvailable(1);
        assertThat(world.statements().balance(pending)).isZero();
    }
}
