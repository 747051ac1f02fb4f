package io.hansa.club.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Budget;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Condition;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import io.hansa.club.earning.TermsJson;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.visit.CheckIn;
import io.hansa.partners.visit.Visits;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunWorker;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.MembersInClub;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import io.hansa.testing.TestSurveys;
import io.hansa.web.api.world.LoungeKeeper;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules that ran gave comes out again, to the point; and what a draft would have given beside them. */
@InContainer
class SimulationsIT {

    private static final int MESSAGES = Integer.getInteger("hansa.soak.simulation", 2_400);
    private static final int BATCH = 300;
    private static final String PART = "hansa.simulation.part";
    private static final Limits NO_LIMITS = Limits.NONE;

    @Inject
    AsSystem system;

    @Inject
    TestMembers testMembers;

    @Inject
    TestPartners testPartners;

    @Inject
    EarningRules rules;

    @Inject
    Transactions transactions;

    @Inject
    Simulations simulations;

    @Inject
    RunWorker worker;

    @Inject
    MembersInClub club;

    @Inject
    TestSurveys surveys;

    @Inject
    LoungeKeeper lounges;

    @Inject
    Visits visits;

    @Inject
    Programme programme;

    @Inject
    Verification verification;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    private final long seed = Long.getLong("hansa.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final String prefix =
            "S" + UUID.randomUUID().toString().substring(0, 6).toUpperCase() + "-";
    private final List<String> codes = new ArrayList<>();
    private String shop;
    private String hotel;
    private List<MemberNumber> members;

    @BeforeEach
    void two_partners_and_some_members() {
        System.out.println("hansa.test.seed=" + seed);
        System.setProperty(PART, "700");
        shop = testPartners.withContract();
        hotel = testPartners.withContract();
        members = testMembers.withPoints(40, 0);
    }

    @AfterEach
    void no_rule_runs_on() {
        System.clearProperty(PART);
        codes.forEach(code -> system.run(() -> rules.pause(code)));
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void the_rules_that_ran_come_out_to_the_point_and_a_draft_beside_them() {
        run("TWICE", new Effect.Multiplier(Earned.POINTS, 200), capped(300), Optional.of("BEST"), atBoth());
        run(
                "THRICE",
                new Effect.Multiplier(Earned.POINTS, 300),
                budget(2_000, Beyond.CUT),
                Optional.of("BEST"),
                at(shop),
                new MessageCondition.AmountAtLeast(20_000));
        run(
                "FIRST",
                new Effect.Fixed(Earned.POINTS, 50),
                NO_LIMITS,
                Optional.empty(),
                at(hotel),
                new MemberCondition.NthTime(MemberCondition.NthTime.Where.AT_PARTNER, 1, false));
        run("STATUS", new Effect.Rate(Earned.STATUS, 1, 500), times(3), Optional.empty(), atBoth());
        run("FEW", new Effect.Fixed(Earned.POINTS, 17), budget(500, Beyond.REFUSE), Optional.empty(), at(hotel));
        sends();
        assertThat(posted("bonus_points")).as("what rules gave").isPositive();
        assertThat(posted("bonus_status")).isPositive();
        assertThat(count("kind = 'REVERSAL' AND bonus_points < 0"))
                .as("bonuses that were taken back")
                .isPositive();

        SimulationView again = simulated(Optional.empty());

        assertThat(again.run().chunks()).isGreaterThan(1);
        assertThat(of(again, shop).difference()).isZero();
        assertThat(of(again, hotel).difference()).isZero();
        assertThat(of(again, shop).statusDifference()).isZero();
        assertThat(of(again, hotel).statusDifference()).isZero();
        assertThat(of(again, shop).points() + of(again, hotel).points()).isEqualTo(posted("bonus_points"));
        assertThat(of(again, shop).messages() + of(again, hotel).messages()).isEqualTo(count("accepted = 1"));
        assertThat(of(again, shop).inexact()).isZero();
        assertThat(changed(again)).isZero();
        forgets(again);

        EarningRule draft = draft("DRAFT", 1, new Effect.Fixed(Earned.POINTS, 7), NO_LIMITS, at(shop));
        SimulationView beside = simulated(Optional.of(new StartSimulation.Draft(draft.code(), draft.version())));

        long standing = count("partner = '" + shop + "' AND kind = 'ACCRUAL' AND NOT EXISTS (SELECT 1 FROM"
                + " partner_transaction x WHERE x.reverses = t.number HAVING SUM(x.amount_fen) = t.amount_fen)");
        assertThat(of(beside, shop).difference()).isEqualTo(7 * standing);
        assertThat(of(beside, hotel).difference()).isZero();
        assertThat(beside.winners()).isPositive();
    }

    @Test
    void a_draft_says_who_wins_and_who_loses_what_that_costs_and_where() {
        MemberNumber winner = members.get(0);
        MemberNumber loser = members.get(1);
        MemberNumber neither = members.get(2);
        club.lift(winner, "GOLD");
        run("PLUS", new Effect.Fixed(Earned.POINTS, 50), NO_LIMITS, Optional.empty(), at(shop));
        buys(shop, winner, 20_000);
        buys(shop, loser, 10_000);
        buys(hotel, neither, 20_000);
        EarningRule draft = draft(
                "PLUS",
                2,
                new Effect.Fixed(Earned.POINTS, 80),
                NO_LIMITS,
                at(shop),
                new MessageCondition.AmountAtLeast(20_000));

        SimulationView without = simulated(Optional.empty());
        SimulationView with = simulated(Optional.of(new StartSimulation.Draft(draft.code(), draft.version())));

        assertThat(of(with, shop)).isEqualTo(new SimulationLine(Dimension.PARTNER, shop, 2, 0, 50 + 50, 0, 80, 0));
        assertThat(of(with, hotel)).isEqualTo(new SimulationLine(Dimension.PARTNER, hotel, 1, 0, 0, 0, 0, 0));
        assertThat(difference(with, Dimension.TIER, "GOLD") - difference(without, Dimension.TIER, "GOLD"))
                .isEqualTo(80 - 50);
        assertThat(difference(with, Dimension.TIER, "BASE") - difference(without, Dimension.TIER, "BASE"))
                .isEqualTo(-50);
        assertThat(line(with, Dimension.RULE, draft.code()).points()).isEqualTo(80);
        assertThat(with.all().difference() - without.all().difference()).isEqualTo(-20);

        assertThat(system.call(() -> simulations.winners(with.run().number())))
                .contains(new MemberLine(winner, 80 - 50))
                .extracting(MemberLine::member)
                .doesNotContain(loser, neither);
        assertThat(system.call(() -> simulations.losers(with.run().number())))
                .contains(new MemberLine(loser, -50))
                .extracting(MemberLine::member)
                .doesNotContain(winner, neither);
        assertThat(with.winners() - without.winners()).isEqualTo(1);
        assertThat(with.losers() - without.losers()).isEqualTo(1);

        // five fen a point, of which nothing is expected to lapse
        assertThat(with.breakagePercent()).isZero();
        assertThat(with.cost().minor() - without.cost().minor()).isEqualTo(-20 * 5);
        assertThat(with.liability().minor() - without.liability().minor()).isEqualTo(-20 * 5);
        assertThat(with.rightsCost()).isEqualTo(without.rightsCost());
    }

    @Test
    void a_draft_that_gives_a_right_costs_what_uses_of_it_have_cost_so_far() {
        String airport = "A" + prefix.substring(0, 7);
        String right = "R" + prefix.substring(1, 7);
        lounges.airport(airport);
        lounges.right(right, GuestRule.NOBODY, airport);
        uses(airport, right, members.get(0));
        buys(shop, members.get(0), 10_000);
        buys(shop, members.get(1), 10_000);
        EarningRule draft = draft("LOUNGE", 1, new Effect.Right(right, 2, 6), NO_LIMITS, at(shop));

        SimulationView without = simulated(Optional.empty());
        SimulationView with = simulated(Optional.of(new StartSimulation.Draft(draft.code(), draft.version())));

        assertThat(line(with, Dimension.RIGHT, right))
                .isEqualTo(new SimulationLine(Dimension.RIGHT, right, 2, 0, 0, 0, 2 * 2, 0));
        // 120 yuan a visit
        assertThat(with.rightsCost().minor() - without.rightsCost().minor()).isEqualTo(2 * 2 * 12_000);
        assertThat(of(with, shop).difference()).isZero();
        assertThat(with.cost()).isEqualTo(without.cost());
        assertThat(with.winners()).isEqualTo(without.winners());
    }

    @Test
    void who_answered_a_survey_is_judged_by_when_it_did() {
        MemberNumber early = members.get(0);
        MemberNumber late = members.get(1);
        String survey = surveys.open();
        surveys.answered(early, survey, 3);
        Condition asked = new MemberCondition.AfterSurvey(Optional.of(survey), 7);
        buys(hotel, early, 10_000);
        buys(hotel, late, 10_000);
        run("ASKED", new Effect.Fixed(Earned.POINTS, 40), NO_LIMITS, Optional.empty(), at(shop), asked);
        buys(shop, early, 10_000);
        buys(shop, late, 10_000);
        surveys.answer(late, survey);

        SimulationView again = simulated(Optional.empty());
        assertThat(of(again, shop)).isEqualTo(new SimulationLine(Dimension.PARTNER, shop, 2, 0, 40, 0, 40, 0));

        EarningRule draft = draft("NEW", 1, new Effect.Fixed(Earned.POINTS, 5), NO_LIMITS, atBoth(), asked);
        SimulationView beside = simulated(Optional.of(new StartSimulation.Draft(draft.code(), draft.version())));
        assertThat(of(beside, shop).points()).as("by what was kept").isEqualTo(40 + 5);
        assertThat(of(beside, hotel).points())
                .as("by what had been answered when they came")
                .isEqualTo(5);
    }

    private void buys(String partner, MemberNumber member, long fen) {
        String reference = UUID.randomUUID().toString();
        var bought =
                Accrual.ofAmount("k" + reference, reference, programme.now(), TestPartners.OUTLET, member.value(), fen);
        assertThat(system.call(() -> transactions.submitFor(partner, List.of(bought))))
                .hasOnlyElementsOfType(TransactionResult.Accepted.class);
    }

    private void uses(String airport, String right, MemberNumber member) {
        lounges.grant(member.value(), right, 1);
        system.call(() -> visits.checkInFor(
                airport, new CheckIn("v", "V", programme.now(), TestPartners.OUTLET, member.value(), right, 0)));
    }

    private static long difference(SimulationView view, Dimension by, String code) {
        return view.by(by).stream()
                .filter(line -> line.code().equals(code))
                .mapToLong(SimulationLine::difference)
                .sum();
    }

    private static SimulationLine line(SimulationView view, Dimension by, String code) {
        return view.by(by).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Condition at(String partner) {
        return new MessageCondition.AtPartner(Set.of(partner));
    }

    private Condition atBoth() {
        return new MessageCondition.AtPartner(Set.of(shop, hotel));
    }

    private static Limits capped(long points) {
        return new Limits(List.of(new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, points)), Optional.empty(), Beyond.CUT);
    }

    private static Limits times(long times) {
        return new Limits(List.of(new Cap(Cap.Per.DAY, Cap.Of.TIMES, times)), Optional.empty(), Beyond.CUT);
    }

    private static Limits budget(long points, Beyond beyond) {
        return new Limits(List.of(), Optional.of(new Budget(points)), beyond);
    }

    private EarningRule rule(
            String name, Effect effect, Limits limits, Optional<String> group, Condition... conditions) {
        return new EarningRule(
                prefix + name,
                1,
                new EarningTerms(
                        new LocalizedText(name, name),
                        programme.today().minusDays(60),
                        Optional.empty(),
                        100,
                        List.of(conditions),
                        effect,
                        group.map(one -> prefix + one),
                        limits));
    }

    private void run(String name, Effect effect, Limits limits, Optional<String> group, Condition... conditions) {
        EarningRule rule = rule(name, effect, limits, group, conditions);
        system.call(() -> rules.set(rule));
        codes.add(rule.code());
    }

    /** As staff's page proposes it. */
    private EarningRule draft(String name, int version, Effect effect, Limits limits, Condition... conditions) {
        EarningRule past = rule(name, effect, limits, Optional.empty(), conditions);
        EarningTerms terms = past.terms();
        EarningRule draft = new EarningRule(
                past.code(),
                version,
                new EarningTerms(
                        terms.name(),
                        programme.today().plusDays(1),
                        Optional.empty(),
                        terms.priority(),
                        terms.conditions(),
                        terms.effect(),
                        terms.bestOf(),
                        terms.limits()));
        write("INSERT INTO club_earning_rule (code, version, terms, set_by, set_at) VALUES ('" + draft.code() + "', "
                + version + ", '" + TermsJson.write(draft.terms()) + "', 'staff:ann', UTC_TIMESTAMP(6))");
        return draft;
    }

    /** In batches: accruals of the last weeks, late ones among them, and reversals of parts and wholes, some before what they undo. */
    private void sends() {
        List<String> references = new ArrayList<>();
        for (int sent = 0; sent < MESSAGES; sent += BATCH) {
            String partner = sent / BATCH % 2 == 0 ? shop : hotel;
            List<TransactionRequest> batch = new ArrayList<>();
            List<TransactionRequest> early = new ArrayList<>();
            references.removeIf(reference -> !reference.startsWith(partner));
            for (int i = 0; i < BATCH; i++) {
                if (random.nextInt(6) == 0 && !references.isEmpty()) {
                    batch.add(reversal(references.remove(random.nextInt(references.size()))));
                } else {
                    String reference =
                            partner + "-" + UUID.randomUUID().toString().substring(0, 12);
                    batch.add(accrual(reference));
                    if (random.nextInt(20) == 0) {
                        early.add(reversal(reference));
                    } else {
                        references.add(reference);
                    }
                }
            }
            early.addAll(batch);
            List<TransactionResult> results = system.call(() -> transactions.submitFor(partner, early));
            assertThat(results).hasAtLeastOneElementOfType(TransactionResult.Accepted.class);
        }
    }

    private Accrual accrual(String reference) {
        Instant at = programme
                .now()
                .minus(Duration.ofDays(random.nextInt(5)))
                .minus(Duration.ofMinutes(1 + random.nextInt(600)));
        return Accrual.ofAmount(
                "k" + reference,
                reference,
                at,
                TestPartners.OUTLET,
                members.get(random.nextInt(members.size())).value(),
                100L * (1 + random.nextInt(500)));
    }

    private Reversal reversal(String original) {
        OptionalLong part =
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(100L * (1 + random.nextInt(200)));
        return new Reversal("r" + original, "R" + original, programme.now(), original, part, OptionalLong.empty());
    }

    private SimulationView simulated(Optional<StartSimulation.Draft> draft) {
        RunNumber number = system.call(
                () -> simulations.start(new StartSimulation(programme.today().minusDays(1), programme.today(), draft)));
        SimulationView view = system.call(() -> simulations.view(number));
        for (int i = 0; !view.run().state().isOver() && i < 10_000; i++) {
            worker.work();
            view = system.call(() -> simulations.view(number));
        }
        assertThat(view.run().state()).as(view.run()::toString).isEqualTo(RunState.DONE);
        return view;
    }

    /** What it counted with goes, and its result stays. */
    private void forgets(SimulationView view) {
        String run = " WHERE run = " + view.run().number();
        long removed = 1;
        while (removed > 0) {
            removed = system.call(() -> simulations.forget(100));
        }
        assertThat(number("SELECT COUNT(*) FROM club_simulation_count" + run)).isZero();
        assertThat(number("SELECT COUNT(*) FROM club_simulation_award" + run)).isZero();
        assertThat(number("SELECT COUNT(*) FROM club_simulation_sum" + run)).isPositive();
    }

    private static SimulationLine of(SimulationView view, String partner) {
        return line(view, Dimension.PARTNER, partner);
    }

    private long posted(String column) {
        return number("SELECT SUM(" + column + ") FROM partner_transaction t WHERE " + mine() + " AND accepted = 1");
    }

    private long count(String which) {
        return number("SELECT COUNT(*) FROM partner_transaction t WHERE " + mine() + " AND accepted = 1 AND " + which);
    }

    private String mine() {
        return "t.partner IN ('" + shop + "', '" + hotel + "')";
    }

    /** How many of the test's members would be better or worse off. */
    private long changed(SimulationView view) {
        String numbers =
                String.join("', '", members.stream().map(MemberNumber::value).toList());
        return number("SELECT COUNT(*) FROM club_simulation_member WHERE run = "
                + view.run().number() + " AND (points <> 0 OR status_points <> 0) AND member IN ('" + numbers + "')");
    }

    private void write(String sql) {
        system.inTransaction(() -> {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }

    private long number(String sql) {
        return system.inTransaction(() -> {
            try (Connection connection = dataSource.getConnection();
                    ResultSet row = connection.createStatement().executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }
}
