package io.hansa.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Budget;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MessageCondition;
import io.hansa.club.earning.TermsJson;
import io.hansa.club.simulation.Dimension;
import io.hansa.club.simulation.SimulationLine;
import io.hansa.club.simulation.Simulations;
import io.hansa.club.simulation.StartSimulation;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.Transactions;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Simulations whose server dies in the midst of a part, and that are stopped and resumed, come to what one comes to that nobody disturbs. */
@InContainer
class SimulationRunIT {

    private static final String KIND = "earning.simulation";
    private static final String PART = "hansa.simulation.part";
    private static final int BATCHES = 4;
    private static final int BATCH = 250;
    private static final int UNDONE = 7;

    @Inject
    AsSystem system;

    @Inject
    EarningRules rules;

    @Inject
    Transactions transactions;

    @Inject
    Simulations simulations;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    ChunkTransactions chunks;

    @Inject
    @Any
    Instance<RunHandler> handlers;

    @Inject
    TestMembers testMembers;

    @Inject
    TestPartners testPartners;

    @Inject
    Programme programme;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    private final String prefix =
            "K" + UUID.randomUUID().toString().substring(0, 6).toUpperCase() + "-";
    private final List<String> codes = new ArrayList<>();
    private String partner;
    private List<MemberNumber> members;
    private StartSimulation.Draft draft;

    @BeforeEach
    void rules_with_a_cap_and_a_budget_have_decided_and_a_draft_waits() {
        System.setProperty(PART, "250");
        partner = testPartners.withContract();
        members = testMembers.withPoints(15, 0);
        run(
                "TWICE",
                new Effect.Multiplier(Earned.POINTS, 200),
                new Limits(
                        List.of(new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, 400), new Cap(Cap.Per.DAY, Cap.Of.TIMES, 9)),
                        Optional.empty(),
                        Beyond.CUT));
        run("FEW", new Effect.Fixed(Earned.POINTS, 5), new Limits(List.of(), Optional.of(new Budget(900)), Beyond.CUT));
        for (int batch = 0; batch < BATCHES; batch++) {
            send(batch);
        }
        draft = draft();
    }

    @AfterEach
    void no_rule_runs_on() {
        System.clearProperty(PART);
        codes.forEach(code -> system.run(() -> rules.pause(code)));
    }

    @Test
    void one_whose_server_died_in_the_midst_of_a_part_comes_to_the_same() {
        RunNumber calm = done(start());
        RunLease dead = startUnderOurLease();
        RunHandler handler = handler();
        system.call(() -> chunks.plan(dead, handler));
        system.call(() -> chunks.workNext(dead, handler, new Working()));
        String before = counted(dead.run());
        assertThatThrownBy(() -> system.call(() -> chunks.workNext(dead, new Dying(handler), new Working())))
                .hasStackTraceContaining("the server dies");
        assertThat(counted(dead.run()))
                .as("nothing of the part that it died in")
                .isEqualTo(before);

        leaseEnded(dead);
        done(dead.run());

        assertThatThrownBy(() -> system.call(() -> chunks.workNext(dead, handler, new Working())))
                .hasStackTraceContaining(LeaseLost.class.getName());
        assertThat(result(dead.run())).isEqualTo(result(calm)).isNotEmpty();
        assertThat(line(calm).difference()).as("what the draft changes").isPositive();
        assertThat(alone().difference()).as("without the draft as posted").isZero();
    }

    @Test
    void one_that_is_cancelled_stops_between_parts_tells_how_far_it_is_and_goes_on_from_there() {
        RunNumber calm = done(start());
        RunLease lease = startUnderOurLease();
        system.call(() -> chunks.plan(lease, handler()));
        assertThat(view(lease.run()).percent()).isZero();
        system.call(() -> chunks.workNext(lease, handler(), new Working()));
        system.call(() -> chunks.workNext(lease, handler(), new Working()));

        system.run(() -> runs.cancel(lease.run()));
        assertThat(system.call(() -> chunks.workNext(lease, handler(), new Working())))
                .isEqualTo(ChunkTransactions.Next.STOP);

        RunView stopped = view(lease.run());
        assertThat(stopped.state()).isEqualTo(RunState.CANCELLED);
        assertThat(stopped.chunksDone()).isEqualTo(2);
        assertThat(stopped.itemsDone()).isPositive().isLessThan(view(calm).itemsDone());
        assertThat(stopped.percent()).isBetween(1, 99);

        system.run(() -> runs.resume(lease.run()));
        done(lease.run());

        assertThat(result(lease.run())).isEqualTo(result(calm)).isNotEmpty();
    }

    @Test
    void only_one_that_came_to_its_end_counts_for_the_drafts_approval() {
        RunLease lease = startUnderOurLease();
        system.call(() -> chunks.plan(lease, handler()));
        system.call(() -> chunks.workNext(lease, handler(), new Working()));
        system.run(() -> runs.cancel(lease.run()));
        system.call(() -> chunks.workNext(lease, handler(), new Working()));
        assertThat(system.call(() -> rules.isSimulated(draft.code(), 1))).isFalse();

        system.run(() -> runs.resume(lease.run()));
        done(lease.run());

        assertThat(system.call(() -> rules.isSimulated(draft.code(), 1))).isTrue();
        assertThat(system.call(() -> rules.isSimulated(draft.code(), 2))).isFalse();
    }

    private EarningTerms terms(String name, Effect effect, Limits limits, int days) {
        return new EarningTerms(
                new LocalizedText(name, name),
                programme.today().plusDays(days),
                Optional.empty(),
                100,
                List.of(new MessageCondition.AtPartner(Set.of(partner))),
                effect,
                Optional.empty(),
                limits);
    }

    private void run(String name, Effect effect, Limits limits) {
        EarningRule rule = new EarningRule(prefix + name, 1, terms(name, effect, limits, -60));
        system.call(() -> rules.set(rule));
        codes.add(rule.code());
    }

    /** As staff's page proposes it. */
    private StartSimulation.Draft draft() {
        String code = prefix + "DRAFT";
        String json = TermsJson.write(terms("DRAFT", new Effect.Fixed(Earned.POINTS, 7), Limits.NONE, 1));
        system.inTransaction(
                () -> em.createNativeQuery("INSERT INTO club_earning_rule (code, version, terms, set_by, set_at)"
                                + " VALUES (?, 1, ?, 'staff:ann', UTC_TIMESTAMP(6))")
                        .setParameter(1, code)
                        .setParameter(2, json)
                        .executeUpdate());
        return new StartSimulation.Draft(code, 1);
    }

    /** Accruals, and reversals of parts and wholes of the batch before. */
    private void send(int batch) {
        List<TransactionRequest> requests = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            String reference = batch + "-" + i;
            requests.add(Accrual.ofAmount(
                    "k" + reference,
                    reference,
                    programme.now().minusSeconds(60 + i),
                    TestPartners.OUTLET,
                    members.get(i % members.size()).value(),
                    100L * (50 + 37L * i % 400)));
            if (batch > 0 && i % UNDONE == 0) {
                String original = (batch - 1) + "-" + i;
                requests.add(new Reversal(
                        "r" + original,
                        "R" + original,
                        programme.now(),
                        original,
                        i % 2 == 0 ? OptionalLong.empty() : OptionalLong.of(2_000),
                        OptionalLong.empty()));
            }
        }
        system.call(() -> transactions.submitFor(partner, requests));
    }

    private RunNumber start() {
        return system.call(
                () -> simulations.start(new StartSimulation(programme.today(), programme.today(), Optional.of(draft))));
    }

    /** Starts one and takes its lease in the same breath, so that no worker of the server does. */
    private RunLease startUnderOurLease() {
        return system.inTransaction(() -> {
            RunNumber run =
                    simulations.start(new StartSimulation(programme.today(), programme.today(), Optional.of(draft)));
            em.flush();
            em.createNativeQuery("UPDATE run SET state = 'RUNNING', fence = 1,"
                            + " leased_until = UTC_TIMESTAMP() + INTERVAL 1 HOUR WHERE id = ?")
                    .setParameter(1, run.value())
                    .executeUpdate();
            return new RunLease(run, KIND, 1);
        });
    }

    private void leaseEnded(RunLease lease) {
        system.inTransaction(() -> em.createNativeQuery(
                        "UPDATE run SET leased_until = UTC_TIMESTAMP() - INTERVAL 1 SECOND WHERE id = ?")
                .setParameter(1, lease.run().value())
                .executeUpdate());
    }

    /** Works along with the server's own workers. */
    private RunNumber done(RunNumber run) {
        while (view(run).state() != RunState.DONE) {
            assertThat(view(run).state()).isNotIn(RunState.FAILED, RunState.CANCELLED);
            worker.work();
        }
        return run;
    }

    private RunView view(RunNumber run) {
        return system.call(() -> runs.view(run));
    }

    private RunHandler handler() {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(KIND))
                .findFirst()
                .orElseThrow();
    }

    private SimulationLine line(RunNumber run) {
        return system.call(() -> simulations.view(run)).by(Dimension.PARTNER).stream()
                .filter(line -> line.code().equals(partner))
                .findFirst()
                .orElseThrow();
    }

    private SimulationLine alone() {
        return line(done(system.call(
                () -> simulations.start(new StartSimulation(programme.today(), programme.today(), Optional.empty())))));
    }

    private String result(RunNumber run) {
        return line(run)
                + rows(
                        "SELECT CONCAT_WS(' ', member, points, status_points) FROM club_simulation_member WHERE run = ?"
                                + " AND member IN (" + numbers() + ") ORDER BY member",
                        run);
    }

    /** What its counters have, of the test's members and of all budgets. */
    private String counted(RunNumber run) {
        return rows(
                "SELECT CONCAT_WS(' ', owner, counts) FROM club_simulation_count WHERE run = ?"
                        + " AND (owner = '.' OR LEFT(owner, 10) IN (" + numbers() + ")) ORDER BY owner",
                run);
    }

    private String numbers() {
        return "'"
                + String.join("', '", members.stream().map(MemberNumber::value).toList()) + "'";
    }

    private String rows(String sql, RunNumber run) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, run.value()).getResultList();
        return String.join("\n", rows.stream().map(Object::toString).toList());
    }

    /** Does all of a part's work, and dies before it is committed. */
    private record Dying(RunHandler handler) implements RunHandler {

        @Override
        public String kind() {
            return handler.kind();
        }

        @Override
        public Set<String> operators() {
            return handler.operators();
        }

        @Override
        public List<ChunkPlan> plan(RunContext run) {
            return handler.plan(run);
        }

        @Override
        public ChunkResult work(RunContext run, String payload) {
            handler.work(run, payload);
            throw new IllegalStateException("the server dies");
        }
    }
}
