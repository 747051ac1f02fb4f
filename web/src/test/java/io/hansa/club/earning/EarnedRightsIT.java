package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.entitlement.MemberRights;
import io.hansa.club.entitlement.ProposeRight;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.RightGrantView;
import io.hansa.club.entitlement.RightTerms;
import io.hansa.club.entitlement.Rights;
import io.hansa.club.simulation.Dimension;
import io.hansa.club.simulation.SimulationLine;
import io.hansa.club.simulation.SimulationView;
import io.hansa.club.simulation.Simulations;
import io.hansa.club.simulation.StartSimulation;
import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunWorker;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules that give counted rights: in the accrual's transaction, once, and never more than was set aside. */
@InContainer
class EarnedRightsIT {

    private static final String PART = "hansa.simulation.part";

    @Inject
    AsSystem system;

    @Inject
    EarningRules rules;

    @Inject
    Explanations explanations;

    @Inject
    Transactions transactions;

    @Inject
    Rights rights;

    @Inject
    MemberRights memberRights;

    @Inject
    Simulations simulations;

    @Inject
    RunWorker worker;

    @Inject
    TestMembers members;

    @Inject
    TestPartners partners;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Programme programme;

    private final List<String> running = new ArrayList<>();

    @AfterEach
    void no_rule_runs_on() {
        System.clearProperty(PART);
        system.run(() -> running.forEach(rules::pause));
    }

    @Test
    void a_right_comes_with_the_accrual_once_and_goes_with_its_reversal() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        RightCode right = right();
        String rule = run(partner, new Effect.Right(right.value(), 2, 6), Limits.NONE);

        Accrual once = sale(member, "sale");
        Accepted sale = send(partner, once);
        send(partner, once);

        assertThat(available(member, right)).isEqualTo(2);
        RightGrantView grant = grants(member).get(0);
        assertThat(grants(member)).hasSize(1);
        assertThat(grant.rule()).contains(rule);
        assertThat(grant.expiresOn()).isEqualTo(programme.today().plusMonths(6));
        Explanation.Line line = line(sale);
        assertThat(line.outcome()).isEqualTo(Explanation.Outcome.APPLIED);
        assertThat(line.given()).isEqualTo(2);
        assertThat(line.right()).contains(new LocalizedText("权益", "A right"));

        // a part leaves it
        send(
                partner,
                new Reversal("part", "part", programme.now(), "sale", OptionalLong.of(500), OptionalLong.empty()));
        assertThat(available(member, right)).isEqualTo(2);
        Accepted back = send(partner, new Reversal("back", "back", programme.now(), "sale"));
        assertThat(available(member, right)).isZero();
        assertThat(line(back).given()).isEqualTo(-2);
    }

    @Test
    void what_was_used_stays_and_counts_on() {
        String partner = partners.withContract();
        MemberNumber member = members.withPoints(0);
        RightCode right = right();
        String rule = run(
                partner,
                new Effect.Right(right.value(), 2, 6),
                new Limits(List.of(), Optional.of(new Budget(3)), Beyond.CUT));
        send(partner, sale(member, "sale"));
        use(member, right);

        Accepted back = send(partner, new Reversal("back", "back", programme.now(), "sale"));

        assertThat(available(member, right)).isZero();
        assertThat(line(back).given()).isEqualTo(-1);
        assertThat(spent(rule)).isEqualTo(1);
        send(partner, sale(member, "again"));
        send(partner, sale(member, "more"));
        assertThat(available(member, right)).isEqualTo(2);
        assertThat(spent(rule)).isEqualTo(3);
    }

    @Test
    void a_budget_of_rights_is_given_to_the_last_and_no_more_under_many_callers() {
        String partner = partners.withContract();
        List<MemberNumber> many = members.withPoints(16, 0);
        RightCode right = right();
        String rule = run(
                partner,
                new Effect.Right(right.value(), 1, 1),
                new Limits(List.of(), Optional.of(new Budget(20)), Beyond.CUT));

        var callers = IntStream.range(0, many.size())
                .mapToObj(caller -> (Callable<?>) () -> system.call(() -> transactions.submitFor(
                        partner,
                        List.of(
                                sale(many.get(caller), "a" + caller),
                                sale(many.get(caller), "b" + caller),
                                sale(many.get(caller), "c" + caller)))))
                .toList();

        assertThat(Parallel.outcomes(callers)).containsOnly("done");
        assertThat(spent(rule)).isEqualTo(20);
        assertThat(many.stream().mapToLong(member -> available(member, right)).sum())
                .isEqualTo(20);
    }

    @Test
    void a_simulation_of_what_ran_comes_to_the_same_rights_also_where_they_were_used() {
        String partner = partners.withContract();
        List<MemberNumber> many = members.withPoints(3, 0);
        RightCode right = right();
        run(partner, new Effect.Right(right.value(), 2, 6), Limits.NONE);
        many.forEach(member -> send(partner, sale(member, "sale" + member)));
        use(many.get(0), right);
        send(partner, new Reversal("b0", "b0", programme.now(), "sale" + many.get(0)));
        send(partner, new Reversal("b1", "b1", programme.now(), "sale" + many.get(1)));

        SimulationView view = simulated();

        SimulationLine line = view.by(Dimension.RIGHT).stream()
                .filter(one -> one.code().equals(right.value()))
                .findFirst()
                .orElseThrow();
        assertThat(line.realPoints()).isEqualTo(1 + 2);
        assertThat(line.points()).isEqualTo(line.realPoints());
        assertThat(view.rightsCost().minor()).isZero();
    }

    private SimulationView simulated() {
        System.setProperty(PART, "700");
        RunNumber number = system.call(() -> simulations.start(
                new StartSimulation(programme.today().minusDays(1), programme.today(), Optional.empty())));
        SimulationView view = system.call(() -> simulations.view(number));
        for (int i = 0; !view.run().state().isOver() && i < 10_000; i++) {
            worker.work();
            view = system.call(() -> simulations.view(number));
        }
        return view;
    }

    @Test
    void only_a_counted_right_that_is_there_can_be_given() {
        String partner = partners.withContract();

        assertThatThrownBy(() -> run(partner, new Effect.Right("NOWHERE", 1, 1), Limits.NONE))
                .isInstanceOfSatisfying(
                        InvalidEarningRule.class,
                        e -> assertThat(e.code()).isEqualTo("invalid-earning-rule-unknown-right"));
    }

    private RightCode right() {
        var code = new RightCode("R" + unique());
        system.call(() -> rights.set(new ProposeRight(
                code,
                0,
                new RightTerms(
                        new LocalizedText("权益", "A right"),
                        true,
                        true,
                        1,
                        1,
                        GuestRule.NOBODY,
                        false,
                        NoShowRule.KEPT,
                        30,
                        30,
                        0,
                        List.of()))));
        return code;
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private String run(String partner, Effect effect, Limits limits) {
        String code = "R" + unique();
        var terms = new EarningTerms(
                new LocalizedText("测试规则", "A test's rule"),
                programme.today().minusYears(1),
                Optional.empty(),
                0,
                List.of(new MessageCondition.AtPartner(Set.of(partner))),
                effect,
                Optional.empty(),
                limits);
        system.call(() -> rules.set(new EarningRule(code, 1, terms)));
        running.add(code);
        return code;
    }

    private Accrual sale(MemberNumber member, String reference) {
        return Accrual.ofAmount(
                "k-" + reference, reference, programme.now(), TestPartners.OUTLET, member.value(), 10_000);
    }

    private Accepted send(String partner, TransactionRequest request) {
        return (Accepted) system.call(() -> transactions.submitFor(partner, List.of(request)))
                .get(0);
    }

    private void use(MemberNumber member, RightCode right) {
        var unit = new Unit(right.value());
        var header = new Header(
                new IdempotencyKey("test", "use-" + unique()),
                "right.used",
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test", Map.of()));
        system.inTransaction(() -> ledger.post(new Command.Redeem(
                header,
                accounts.open(AccountKey.wallet(member, unit)),
                1,
                accounts.open(AccountKey.programme(AccountKind.REDEMPTION, unit)),
                List.of())));
    }

    private long available(MemberNumber member, RightCode right) {
        return system.call(() -> memberRights.of(member)).stream()
                .filter(one -> one.right().code().equals(right))
                .mapToLong(one -> one.available())
                .sum();
    }

    private List<RightGrantView> grants(MemberNumber member) {
        return system.call(() -> memberRights.grants(member, Optional.empty(), 10))
                .rows();
    }

    private Explanation.Line line(Accepted of) {
        return system.call(() -> explanations.of(of.number())).orElseThrow().lines().stream()
                .filter(line -> running.contains(line.code()))
                .findFirst()
                .orElseThrow();
    }

    private long spent(String rule) {
        return system.call(() -> rules.spent(rule));
    }
}
