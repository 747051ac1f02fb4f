package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.expiry.PendingMode;
import io.hansa.club.expiry.PolicyKeeper;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rules gave waits with its sale, is confirmed with it, and is taken back with it, before and after. */
@InContainer
class ConfirmedAwardsIT {

    @Inject
    EarningWorld world;

    @Inject
    AsSystem system;

    @Inject
    EarningRules rules;

    @Inject
    PolicyKeeper policies;

    @Inject
    TestMembers members;

    @Inject
    TestPartners partners;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Verification verification;

    @Inject
    Programme programme;

    private String partner;
    private MemberNumber member;
    private String rule;

    @BeforeEach
    void a_member_whose_points_wait_and_rules_that_give_a_point_a_yuan_and_seven_status_points() {
        partner = partners.withContract();
        member = members.withPoints(0);
        policies.waiting(member, PendingMode.BY_HAND);
        var limits = new Limits(List.of(), Optional.of(new Budget(1_000)), Beyond.CUT);
        rule = world.run(partner, new Effect.Rate(Earned.POINTS, 1, 100), limits);
        world.run(partner, new Effect.Fixed(Earned.STATUS, 7), Limits.NONE);
    }

    @AfterEach
    void no_rule_runs_on_and_the_auditor_finds_nothing() {
        world.pause();
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void parts_of_it_come_back_before_the_confirmation_and_after_it() {
        long base = sale("sale", 10_000) - 100;
        long status = balance(Unit.STATUS);
        assertThat(world.balance(member)).isZero();
        assertThat(waiting()).isEqualTo(base + 100);
        assertThat(status).isGreaterThanOrEqualTo(7);

        back("part", "sale", OptionalLong.of(3_050));
        policies.confirmByHand(member);

        assertThat(waiting()).isZero();
        long usable = world.balance(member);
        assertThat(spent()).isEqualTo(69);
        assertThat(usable).isBetween(69L, base + 69);

        back("more", "sale", OptionalLong.of(2_000));
        assertThat(spent()).isEqualTo(49);
        assertThat(world.balance(member)).isLessThanOrEqualTo(usable - 20);
        back("rest", "sale", OptionalLong.empty());

        assertThat(world.balance(member)).isZero();
        assertThat(spent()).isZero();
        assertThat(balance(Unit.STATUS)).isZero();
    }

    @Test
    void all_of_it_comes_back_at_once() {
        sale("sale", 10_000);
        policies.confirmByHand(member);
        assertThat(world.balance(member)).isGreaterThan(100);

        back("all", "sale", OptionalLong.empty());

        assertThat(world.balance(member)).isZero();
        assertThat(waiting()).isZero();
        assertThat(spent()).isZero();
        assertThat(balance(Unit.STATUS)).isZero();
    }

    /** How many points it brought. */
    private long sale(String reference, long fen) {
        var sale = Accrual.ofAmount(
                "k-" + reference, reference, programme.now(), TestPartners.OUTLET, member.value(), fen);
        return world.send(partner, sale).points().amount();
    }

    private void back(String reference, String original, OptionalLong fen) {
        world.send(
                partner,
                new Reversal("k-" + reference, reference, programme.now(), original, fen, OptionalLong.empty()));
    }

    private long spent() {
        return system.call(() -> rules.spent(rule));
    }

    private long waiting() {
        return balance(AccountKey.pending(member, Unit.PTS));
    }

    private long balance(Unit unit) {
        return balance(AccountKey.wallet(member, unit));
    }

    private long balance(AccountKey account) {
        return statements.balance(system.inTransaction(() -> accounts.open(account)));
    }
}
