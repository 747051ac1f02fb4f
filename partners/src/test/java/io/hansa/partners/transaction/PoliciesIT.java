package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.testing.Postings;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.port.PointsPolicy.Waiting;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Points that partners give live, wait and are taken back as the club's policies say. */
class PoliciesIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Instant AT = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
    private static final LocalDate END = LocalDate.of(2031, 4, 1);

    private final String partner = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();

    @Test
    void points_live_as_the_members_policy_says_and_the_entry_names_it() {
        policy(Expiry.on(END), Waiting.NOTHING, Clawback.Kind.NEVER_BELOW);

        var entry = WORLD.ledger()
                .statements()
                .entry(accrue(50).entry().orElseThrow())
                .orElseThrow();

        assertThat(entry.lots().get(0).expiresOn()).contains(END);
        assertThat(entry.why().inputs()).containsEntry("policy", "PTS.GOLD v3").doesNotContainKey("validMonths");
    }

    @Test
    void a_contract_may_say_otherwise_and_then_the_entry_says_so() {
        policy(Expiry.on(END), Waiting.NOTHING, Clawback.Kind.NEVER_BELOW);
        var base = PartnersWorld.TERMS;
        var terms = new Terms(
                base.accrual(), base.status(), base.price(), base.reimbursement(), OptionalInt.of(0), base.lateDays());
        String generous = WORLD.newPartnerWithoutContract();
        WORLD.asSystem(
                () -> WORLD.the(Contracts.class).agree(new AgreeContract(generous, LocalDate.of(2020, 1, 1), terms)));

        var accepted = accepted(WORLD.atTill(generous, () -> boundary().submit(List.of(accrual("forever", 50)))));

        var entry = WORLD.ledger()
                .statements()
                .entry(accepted.entry().orElseThrow())
                .orElseThrow();
        assertThat(entry.lots().get(0).expiresOn()).isEmpty();
        assertThat(entry.why().inputs()).containsEntry("validMonths", "0");
    }

    @Test
    void points_that_have_to_be_confirmed_wait_beside_the_wallet() {
        policy(Expiry.on(END), Waiting.EVENT, Clawback.Kind.PENDING_ONLY);

        var accepted = accrue(50);

        assertThat(accepted.points()).isEqualTo(Points.of(50));
        assertThat(accepted.balance()).isEqualTo(Points.ZERO);
        assertThat(balance(AccountKey.pending(member.number(), Unit.PTS))).isEqualTo(50);
        var entry = WORLD.ledger()
                .statements()
                .entry(accepted.entry().orElseThrow())
                .orElseThrow();
        assertThat(entry.why().inputs()).containsEntry(PointsPolicy.AWAITS, "EVENT");

        var reversed = reverse();

        assertThat(reversed.balance()).isEqualTo(Points.ZERO);
        assertThat(balance(AccountKey.pending(member.number(), Unit.PTS))).isZero();
    }

    @Test
    void what_was_used_before_it_is_taken_back_is_owed_where_the_policy_says_so() {
        policy(Expiry.on(END), Waiting.NOTHING, Clawback.Kind.DEBT);
        accrue(50);
        AccountId redemption = WORLD.ledger().programme(AccountKind.REDEMPTION, Unit.PTS);
        WORLD.ledger()
                .post(Postings.aRedemption()
                        .of(30)
                        .from(member.wallet())
                        .to(redemption)
                        .command());

        var reversed = reverse();

        assertThat(reversed.balance()).isEqualTo(Points.ZERO);
        assertThat(balance(AccountKey.debt(member.number(), Unit.PTS))).isEqualTo(-30);
    }

    private void policy(Expiry expiry, Waiting waiting, Clawback.Kind clawback) {
        WORLD.policies()
                .hold(
                        member,
                        new PointsPolicy(
                                "PTS.GOLD v3", expiry, waiting, Optional.empty(), clawback, true, Lapsed.LOST));
    }

    private Accepted accrue(long points) {
        return accepted(WORLD.atTill(partner, () -> boundary().submit(List.of(accrual("sale", points)))));
    }

    private Accepted reverse() {
        var request = new Reversal("key-undo", "undo", AT, "sale");
        return accepted(WORLD.atTill(partner, () -> boundary().submit(List.of(request))));
    }

    private Accrual accrual(String reference, long points) {
        return Accrual.ofPoints(
                "key-" + reference, reference, AT, OUTLET, member.number().value(), points);
    }

    private static Accepted accepted(List<TransactionResult> results) {
        assertThat(results.get(0)).isInstanceOf(Accepted.class);
        return (Accepted) results.get(0);
    }

    private static long balance(AccountKey key) {
        return WORLD.ledger().statements().balance(WORLD.ledger().open(key));
    }

    private static Transactions boundary() {
        return WORLD.the(Transactions.class);
    }
}
