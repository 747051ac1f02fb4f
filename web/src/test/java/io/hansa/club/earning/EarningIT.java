package io.hansa.club.earning;

import static io.hansa.club.earning.EarningWorld.line;
import static io.hansa.club.earning.EarningWorld.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.earning.MemberCondition.NthTime.Where;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.verification.FurtherRule;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Rules that run: what they give to whom, in the entry of the accrual, and never a point too much. Each test's are about its own partner,
 * whose contract gives a point for ten yuan.
 */
@InContainer
class EarningIT {

    @Inject
    EarningWorld world;

    @Inject
    AsSystem system;

    @Inject
    EarningRules rules;

    @Inject
    Transactions transactions;

    @Inject
    TestMembers members;

    @Inject
    TestPartners partners;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @AfterEach
    void no_rule_runs_on_and_the_auditor_finds_nothing() {
        world.pause();
        assertThat(findings()).isEmpty();
    }

    @Test
    void what_applied_is_in_the_accruals_entry_and_what_did_not_says_what_was_missing() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        String twice = world.run(partner, new Effect.Multiplier(Earned.POINTS, 200), Limits.NONE);
        String large = world.run(
                partner, new Effect.Fixed(Earned.POINTS, 500), Limits.NONE, new MessageCondition.AmountAtLeast(20_000));
        String status = world.run(partner, new Effect.Fixed(Earned.STATUS, 7), Limits.NONE);
        String gold = world.run(
                partner, new Effect.Fixed(Earned.POINTS, 9), Limits.NONE, new MemberCondition.TierAtLeast("GOLD"));

        Accepted sale = accrue(partner, member, "sale", 10_000);

        long base = base(sale);
        assertThat(sale.points().amount()).isEqualTo(2 * base);
        assertThat(world.balance(member)).isEqualTo(2 * base);
        assertThat(why(sale.entry().orElseThrow()))
                .contains(twice + " v1", status + " v1")
                .doesNotContain(large, gold);
        Explanation explanation = world.explanation(sale.number());
        assertThat(explanation.points()).isEqualTo(base);
        assertThat(explanation.statusPoints()).isEqualTo(7);
        assertThat(line(explanation, twice).outcome()).isEqualTo(Explanation.Outcome.APPLIED);
        assertThat(line(explanation, twice).given()).isEqualTo(base);
        assertThat(missing(explanation, large).inputs())
                .containsEntry("askedFen", "20000")
                .containsEntry("foundFen", "10000")
                .containsEntry("differenceFen", "10000");
        assertThat(missing(explanation, gold).inputs()).containsEntry("found", "BASE");
        assertThat(explanation.forPartner().lines())
                .extracting(Explanation.Line::code)
                .containsExactlyInAnyOrder(twice, status, large, gold);
        assertThat(line(explanation.forPartner(), gold).verdict()).isEmpty();
        assertThat(explanation.forPartner().facts()).isEmpty();
    }

    @Test
    void parts_that_are_undone_take_back_what_the_rest_would_not_have_brought_and_free_caps_and_budget() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        var limits = new Limits(
                List.of(new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, 150)), Optional.of(new Budget(150)), Beyond.CUT);
        String rule = world.run(
                partner, new Effect.Rate(Earned.POINTS, 1, 100), limits, new MessageCondition.AmountAtLeast(2_000));
        accrue(partner, member, "sale", 10_000);
        assertThat(spent(rule)).isEqualTo(100);

        world.send(
                partner,
                new Reversal(
                        "back-part", "part", programme.now(), "sale", OptionalLong.of(3_050), OptionalLong.empty()));
        assertThat(spent(rule)).isEqualTo(69);
        Accepted more = accrue(partner, member, "more", 10_000);
        assertThat(line(world.explanation(more.number()), rule).outcome()).isEqualTo(Explanation.Outcome.CUT);
        assertThat(line(world.explanation(more.number()), rule).given()).isEqualTo(81);

        // 19 yuan would not have been enough
        Accepted rest = world.send(
                partner,
                new Reversal(
                        "back-rest", "rest", programme.now(), "sale", OptionalLong.of(5_050), OptionalLong.empty()));
        assertThat(spent(rule)).isEqualTo(81);
        assertThat(line(world.explanation(rest.number()), rule).given()).isEqualTo(-69);
        world.send(partner, new Reversal("back-all", "all", programme.now(), "sale"));
        world.send(partner, new Reversal("back-more", "more-back", programme.now(), "more"));
        assertThat(spent(rule)).isZero();
        assertThat(world.balance(member)).isZero();
        assertThat(accrue(partner, member, "again", 16_000).points().amount()).isEqualTo(16 + 150);
    }

    @Test
    void a_bonus_stays_with_what_is_too_little_for_a_point_and_goes_with_it() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        world.run(partner, new Effect.Fixed(Earned.POINTS, 9), Limits.NONE);
        accrue(partner, member, "sale", 1_600);
        assertThat(world.balance(member)).isEqualTo(1 + 9);

        world.send(
                partner,
                new Reversal(
                        "most-back", "most", programme.now(), "sale", OptionalLong.of(1_000), OptionalLong.empty()));
        assertThat(world.balance(member)).isEqualTo(9);

        world.send(partner, new Reversal("all-back", "all", programme.now(), "sale"));
        assertThat(world.balance(member)).isZero();
    }

    @Test
    void what_is_undone_is_there_again_for_the_batch_after() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        String rule = world.run(
                partner,
                new Effect.Fixed(Earned.POINTS, 9),
                new Limits(List.of(), Optional.of(new Budget(9)), Beyond.CUT));
        accrue(partner, member, "first", 10_000);

        system.call(() -> transactions.submitFor(
                partner,
                List.of(
                        new Reversal("first-back", "first-gone", programme.now(), "first"),
                        accrual(member, "second", 10_000))));

        assertThat(world.balance(member)).isEqualTo(10);
        assertThat(spent(rule)).isZero();
        assertThat(accrue(partner, member, "third", 10_000).points().amount()).isEqualTo(10 + 9);
        assertThat(spent(rule)).isEqualTo(9);
    }

    @Test
    void a_part_that_comes_first_takes_its_share_of_the_bonus_when_the_sale_comes() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        String rule = world.run(partner, new Effect.Multiplier(Earned.POINTS, 300), budget(1_000));

        world.answer(
                partner,
                new Reversal(
                        "back-part", "part", programme.now(), "sale", OptionalLong.of(4_000), OptionalLong.empty()));
        system.call(() -> transactions.submitFor(
                partner,
                List.of(
                        accrual(member, "sale", 10_000),
                        accrual(member, "other", 1_000),
                        new Reversal("back-other", "other-back", programme.now(), "other"))));

        assertThat(spent(rule)).isEqualTo(12);
        assertThat(world.balance(member)).isEqualTo(6 + 12);
    }

    @Test
    void a_budget_is_never_exceeded_by_a_point_under_32_callers() {
        String partner = partners.withContract();
        List<MemberNumber> many = members.withPoints(32, 0);
        String rule = world.run(partner, new Effect.Fixed(Earned.POINTS, 70), budget(5_000));

        var callers = IntStream.range(0, 32)
                .mapToObj(caller -> (Callable<?>) () -> system.call(() -> transactions.submitFor(
                        partner,
                        IntStream.range(0, 4)
                                .mapToObj(i -> accrual(many.get(caller), "c" + caller + "-" + i, 1_000))
                                .toList())))
                .toList();

        assertThat(Parallel.outcomes(callers)).containsOnly("done");
        assertThat(spent(rule)).isEqualTo(5_000);
        assertThat(many.stream().mapToLong(world::balance).sum()).isEqualTo(32 * 4 + 5_000);
    }

    @Test
    void a_cap_and_a_first_time_hold_for_one_member_whoever_sends_at_once() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        world.run(
                partner,
                new Effect.Fixed(Earned.POINTS, 30),
                new Limits(List.of(new Cap(Cap.Per.DAY, Cap.Of.AMOUNT, 100)), Optional.empty(), Beyond.CUT));
        world.run(
                partner,
                new Effect.Fixed(Earned.POINTS, 1_000),
                Limits.NONE,
                new MemberCondition.NthTime(Where.AT_PARTNER, 1, false));
        world.run(
                partner,
                new Effect.Fixed(Earned.POINTS, 100_000),
                new Limits(List.of(new Cap(Cap.Per.EVER, Cap.Of.TIMES, 2)), Optional.empty(), Beyond.REFUSE));

        var callers = IntStream.range(0, 12)
                .mapToObj(i -> (Callable<?>) () -> accrue(partner, member, "s" + i, 1_000))
                .toList();

        assertThat(Parallel.outcomes(callers)).containsOnly("done");
        assertThat(world.balance(member)).isEqualTo(12 + 100 + 1_000 + 200_000);
    }

    @Test
    void a_rule_counts_on_from_what_was_there_before_it_asked() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        accrue(partner, member, "one", 1_000);
        accrue(partner, member, "two", 1_000);
        String third = world.run(
                partner,
                new Effect.Fixed(Earned.POINTS, 5),
                Limits.NONE,
                new MemberCondition.NthTime(Where.EVER, 3, false));

        Accepted sale = accrue(partner, member, "three", 1_000);
        Accepted next = accrue(partner, member, "four", 1_000);

        assertThat(sale.points().amount()).isEqualTo(6);
        assertThat(next.points().amount()).isEqualTo(1);
        assertThat(missing(world.explanation(next.number()), third).inputs()).containsEntry("found", "4");
    }

    @Test
    void a_pause_stops_what_is_recorded_from_now_on_and_a_new_version_replaces_the_old_from_its_first_day() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        String rule = world.run(partner, new Effect.Fixed(Earned.POINTS, 5), Limits.NONE);
        assertThat(accrue(partner, member, "one", 1_000).points().amount()).isEqualTo(6);

        system.run(() -> rules.pause(rule));
        assertThat(accrue(partner, member, "two", 1_000).points().amount()).isEqualTo(1);
        system.run(() -> rules.resume(rule));
        assertThat(accrue(partner, member, "three", 1_000).points().amount()).isEqualTo(6);
        EarningRule next = new EarningRule(
                rule, 2, world.terms(partner, programme.today(), new Effect.Fixed(Earned.POINTS, 6), Limits.NONE));
        system.call(() -> rules.set(next));

        assertThat(accrue(partner, member, "four", 1_000).points().amount()).isEqualTo(7);
        Accepted late = (Accepted) system.call(() -> transactions.submitFor(
                        partner,
                        List.of(accrual(
                                member,
                                "late",
                                1_000,
                                programme.startOf(programme.today()).minusSeconds(5)))))
                .get(0);
        assertThat(late.points().amount()).isEqualTo(6);
    }

    @Test
    void a_version_comes_after_the_one_before() {
        String partner = partners.withContract();
        String rule = world.run(partner, new Effect.Fixed(Earned.POINTS, 5), Limits.NONE);

        assertThatThrownBy(() -> system.call(() -> rules.set(new EarningRule(
                        rule,
                        1,
                        world.terms(partner, programme.today(), new Effect.Fixed(Earned.POINTS, 1), Limits.NONE)))))
                .isInstanceOfSatisfying(
                        InvalidEarningRule.class, e -> assertThat(e.code()).isEqualTo("invalid-earning-rule-version"));
    }

    private static Limits budget(long most) {
        return new Limits(List.of(), Optional.of(new Budget(most)), Beyond.CUT);
    }

    private Accrual accrual(MemberNumber member, String reference, long fen) {
        return accrual(member, reference, fen, programme.now());
    }

    private static Accrual accrual(MemberNumber member, String reference, long fen, Instant at) {
        return Accrual.ofAmount("k-" + reference, reference, at, TestPartners.OUTLET, member.value(), fen);
    }

    private Accepted accrue(String partner, MemberNumber member, String reference, long fen) {
        return world.send(partner, accrual(member, reference, fen));
    }

    /** By the contract: what is not of rules. */
    private long base(Accepted sale) {
        return sale.points().amount() - world.explanation(sale.number()).points();
    }

    private String why(EntryNumber entry) {
        return statements.entry(entry).orElseThrow().why().inputs().getOrDefault("bonusRules", "");
    }

    private long spent(String rule) {
        return system.call(() -> rules.spent(rule));
    }

    private List<String> findings() {
        return system.inTransaction(() -> {
            List<String> found = new ArrayList<>();
            try (Connection connection = dataSource.getConnection()) {
                for (FurtherRule rule : new EarningChecks().rules()) {
                    try (var statement = connection.prepareStatement(rule.sql())) {
                        statement.setLong(1, 0);
                        statement.setLong(2, Long.MAX_VALUE);
                        try (var row = statement.executeQuery()) {
                            while (row.next()) {
                                found.add(rule.name() + " " + row.getString("row") + " " + row.getString("expected")
                                        + " " + row.getString("found"));
                            }
                        }
                    }
                }
            }
            return found;
        });
    }
}
