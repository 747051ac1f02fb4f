package io.hansa.club.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.decision.ProposalNotFound;
import io.hansa.club.segment.DefineSegment;
import io.hansa.club.segment.SegmentRule;
import io.hansa.club.segment.SegmentVersions;
import io.hansa.club.segment.Segments;
import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.runs.DyingServers;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.testing.AsBoundary;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans grant each period once: by the run, by a rise, and by both at the same moment. */
@InContainer
class EntitlementIT {

    @Inject
    AsSystem system;

    @Inject
    AsBoundary boundary;

    @Inject
    TestMembers members;

    @Inject
    TestPartners partners;

    @Inject
    Rights rights;

    @Inject
    RightPlans plans;

    @Inject
    MemberRights memberRights;

    @Inject
    Granting granting;

    @Inject
    EligibleRows eligible;

    @Inject
    Transactions transactions;

    @Inject
    Segments segments;

    @Inject
    SegmentVersions versions;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    DyingServers servers;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Verification verification;

    private final RightCode right = new RightCode("E" + unique());
    private final String plan = "P-" + unique();
    private final String higher = "P-" + unique();

    @AfterEach
    void nothing_more_is_granted() {
        nothingMoreIsGranted(plan);
        nothingMoreIsGranted(higher);
    }

    private void nothingMoreIsGranted(String plan) {
        system.call(() -> plans.history(plan)).stream().findFirst().ifPresent(last -> {
            PlanTerms terms = last.terms();
            system.call(() -> plans.set(new ProposePlan(
                    plan,
                    last.version(),
                    new PlanTerms(
                            terms.right(),
                            false,
                            terms.audienceKind(),
                            terms.audience(),
                            terms.amount(),
                            terms.period(),
                            terms.months()))));
        });
    }

    /** After what is posted at the same moment; the shared ledger is read whole. */
    private void auditorFindsNothing() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void the_run_of_the_day_grants_a_period_once_until_its_end() {
        define(true);
        MemberNumber member = members.withPoints(0);
        PlanView view = plan(AudienceKind.EVERYBODY, "", 6, PeriodKind.CALENDAR_YEAR);

        run();
        run();

        assertThat(available(member)).isEqualTo(6);
        assertThat(system.call(() -> memberRights.of(member)))
                .filteredOn(has -> has.right().code().equals(right))
                .singleElement()
                .satisfies(has -> assertThat(has.expiring())
                        .singleElement()
                        .satisfies(next -> assertThat(next.expiresOn())
                                .isEqualTo(programme.today().withDayOfYear(1).plusYears(1))));
        var grant = system.call(() -> memberRights.grants(member, Optional.empty(), 10))
                .rows()
                .get(0);
        assertThat(grant.plan()).contains(view.name());
        assertThat(statements
                        .entry(grant.entry().orElseThrow())
                        .orElseThrow()
                        .why()
                        .inputs())
                .containsEntry("plan", plan)
                .containsEntry("version", "1");
    }

    @Test
    void a_run_whose_servers_die_in_each_chunk_grants_once() {
        define(true);
        String partner = partners.withContract();
        List<MemberNumber> crowd = members.withPoints(30, 0);
        crowd.forEach(member -> earn(partner, member, 100_000));
        String segment = segmentOf(partner);
        finished(system.call(() -> segments.snapshot(segment)));
        plan(AudienceKind.SEGMENT, segment, 6, PeriodKind.CALENDAR_YEAR);

        RunView done = servers.work(GrantRun.KIND, Map.of());

        assertThat(done.state()).isEqualTo(RunState.DONE);
        assertThat(done.itemsDone()).isGreaterThanOrEqualTo(crowd.size());
        assertThat(crowd).allMatch(member -> available(member) == 6);
        assertThat(crowd)
                .allMatch(member -> system.call(() -> memberRights.grants(member, Optional.empty(), 10))
                                .rows()
                                .size()
                        == 1);
        assertThat(servers.work(GrantRun.KIND, Map.of()).itemsDone()).isZero();
        auditorFindsNothing();
    }

    @Test
    void of_many_that_grant_at_the_same_moment_one_does() {
        define(true);
        MemberNumber member = members.withPoints(0);
        PlanView view = plan(AudienceKind.EVERYBODY, "", 3, PeriodKind.ANNIVERSARY);
        Callable<Integer> grant =
                () -> granting.grant(List.of(view), eligible.of(List.of(member)), Actor.system("tests"));

        List<String> outcomes = Parallel.outcomes(Collections.nCopies(4, () -> boundary.call(grant)));

        assertThat(outcomes).containsOnly("done");
        assertThat(available(member)).isEqualTo(3);
        assertThat(system.call(() -> memberRights.grants(member, Optional.empty(), 10))
                        .rows())
                .hasSize(1);
        auditorFindsNothing();
    }

    @Test
    void who_rises_has_what_the_tier_brings_at_once() {
        define(true);
        String partner = partners.withContract();
        MemberNumber riser = members.withPoints(0);
        MemberNumber other = members.withPoints(0);
        plan(AudienceKind.TIER, "SILVER", 2, PeriodKind.CALENDAR_YEAR);

        earn(partner, riser, 12_000_000);
        earn(partner, other, 1_000_000);
        earn(partner, riser, 1_000_000);

        assertThat(available(riser)).isEqualTo(2);
        assertThat(available(other)).isZero();
    }

    @Test
    void what_is_given_by_hand_is_given_once_for_its_key() {
        define(true);
        MemberNumber member = members.withPoints(0);
        var command = new GrantRight(member, right, 2, programme.today().plusDays(9), "sorry", unique());

        var given = system.call(() -> memberRights.grant(command));
        var again = system.call(() -> memberRights.grant(command));

        assertThat(again.number()).isEqualTo(given.number());
        assertThat(available(member)).isEqualTo(2);
        var other = new GrantRight(member, right, 3, command.expiresOn(), "sorry", command.idempotencyKey());
        assertThatThrownBy(() -> system.call(() -> memberRights.grant(other))).isInstanceOf(IdempotencyConflict.class);
        var over = new GrantRight(member, right, 3, programme.today(), "sorry", unique());
        assertThatThrownBy(() -> system.call(() -> memberRights.grant(over))).isInstanceOf(InvalidRight.class);
        assertThat(available(member)).isEqualTo(2);
    }

    @Test
    void a_plan_of_a_segment_is_for_those_who_are_in_it_by_its_last_run() {
        define(true);
        String partner = partners.withContract();
        MemberNumber buyer = members.withPoints(0);
        MemberNumber other = members.withPoints(0);
        earn(partner, buyer, 100_000);
        String segment = segmentOf(partner);
        PlanView view = plan(AudienceKind.SEGMENT, segment, 1, PeriodKind.CALENDAR_YEAR);
        Callable<Integer> grant =
                () -> granting.grant(List.of(view), eligible.of(List.of(buyer, other)), Actor.system("tests"));

        assertThat(system.inTransaction(grant)).isZero();
        finished(system.call(() -> segments.snapshot(segment)));
        assertThat(system.inTransaction(grant)).isEqualTo(1);

        assertThat(available(buyer)).isEqualTo(1);
        assertThat(available(other)).isZero();
    }

    @Test
    void what_is_not_counted_is_had_for_the_period() {
        define(false);
        MemberNumber member = members.withPoints(0);
        PlanView view = plan(AudienceKind.EVERYBODY, "", 0, PeriodKind.CALENDAR_YEAR);
        Callable<Integer> grant =
                () -> granting.grant(List.of(view), eligible.of(List.of(member)), Actor.system("tests"));

        assertThat(Parallel.outcomes(Collections.nCopies(4, () -> boundary.call(grant))))
                .containsOnly("done");

        assertThat(system.call(() -> memberRights.of(member)))
                .filteredOn(has -> has.right().code().equals(right))
                .singleElement()
                .satisfies(has -> assertThat(has.until())
                        .contains(programme.today().withDayOfYear(1).plusYears(1)));
    }

    @Test
    void a_version_is_based_on_the_last_one_and_is_of_a_right_that_holds() {
        define(true);
        assertThatThrownBy(() -> define(true)).isInstanceOf(RightChanged.class);
        assertThatThrownBy(() -> system.call(() -> plans.set(new ProposePlan(
                        plan,
                        0,
                        new PlanTerms(
                                new RightCode("NONE" + unique()),
                                true,
                                AudienceKind.EVERYBODY,
                                "",
                                1,
                                PeriodKind.CALENDAR_YEAR,
                                0)))))
                .isInstanceOf(InvalidRight.class);
        assertThatThrownBy(() -> system.call(() -> plans.version(plan, 9))).isInstanceOf(ProposalNotFound.class);
    }

    @Test
    void who_rises_within_a_period_has_the_higher_plan_and_not_both() {
        define(true);
        String partner = partners.withContract();
        MemberNumber riser = members.withPoints(0);
        MemberNumber leaper = members.withPoints(0);
        plan(AudienceKind.TIER, "SILVER", 2, PeriodKind.CALENDAR_YEAR);
        plan(higher, AudienceKind.TIER, "GOLD", 5, PeriodKind.CALENDAR_YEAR);

        earn(partner, riser, 12_000_000);
        assertThat(available(riser)).isEqualTo(2);
        earn(partner, riser, 48_000_000);
        earn(partner, leaper, 60_000_000);

        assertThat(available(riser)).isEqualTo(5);
        assertThat(available(leaper)).isEqualTo(5);
        run();
        assertThat(available(riser)).as("after the run of the day").isEqualTo(5);
    }

    private void define(boolean counted) {
        system.call(() -> rights.set(new ProposeRight(
                right,
                0,
                new RightTerms(
                        new LocalizedText("权益", "A right"),
                        true,
                        counted,
                        1,
                        1,
                        GuestRule.NOBODY,
                        false,
                        NoShowRule.KEPT,
                        30,
                        30,
                        0,
                        List.of()))));
    }

    /** Of those who earn at a partner. */
    private String segmentOf(String partner) {
        String segment = "S" + unique();
        var rule = SegmentRule.parse("PARTNER ONE_OF " + partner + " IN 1");
        system.call(
                () -> versions.set(new DefineSegment(segment, new LocalizedText("分群", "A segment"), rule, true, 0)));
        return segment;
    }

    private PlanView plan(AudienceKind kind, String audience, long amount, PeriodKind period) {
        return plan(plan, kind, audience, amount, period);
    }

    private PlanView plan(String code, AudienceKind kind, String audience, long amount, PeriodKind period) {
        return system.call(() ->
                plans.set(new ProposePlan(code, 0, new PlanTerms(right, true, kind, audience, amount, period, 0))));
    }

    private void run() {
        RunNumber number =
                system.call(() -> runs.start(new StartRun(GrantRun.KIND, "test." + UUID.randomUUID(), Map.of())));
        finished(number);
    }

    private void finished(RunNumber number) {
        RunState state = system.call(() -> runs.view(number)).state();
        while (!state.isOver()) {
            system.run(worker::work);
            state = system.call(() -> runs.view(number)).state();
        }
        assertThat(state).isEqualTo(RunState.DONE);
    }

    private void earn(String partner, MemberNumber member, long fen) {
        String name = UUID.randomUUID().toString();
        var result = system.call(() -> transactions.submitFor(
                        partner,
                        List.of(Accrual.ofAmount(
                                name, name, programme.now(), TestPartners.OUTLET, member.value(), fen))))
                .get(0);
        assertThat(result).isInstanceOf(TransactionResult.Accepted.class);
    }

    private long available(MemberNumber member) {
        return accounts.find(AccountKey.wallet(member, new Unit(right.value())))
                .map(wallet -> statements.wallet(wallet).available().amount())
                .orElse(0L);
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
