package io.hansa.bench.server;

import io.hansa.club.earning.EarningRules;
import io.hansa.club.simulation.SimulationView;
import io.hansa.club.simulation.Simulations;
import io.hansa.club.simulation.StartSimulation;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Rules that run, messages that they decide on, and their simulation, through boundaries, as the system. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulationKeeper {

    private static final int RULE_DAYS = 60;
    private static final int WINDOW_DAYS = 2;

    /** After so many batches partners change whom they sell to: they do not wait for each other, and caps count at both. */
    private static final int CHANGED = 25;

    @Inject
    EarningRules rules;

    @Inject
    BenchKeeper keeper;

    @Inject
    SimulatedMembers members;

    @Inject
    Transactions transactions;

    @Inject
    Simulations simulations;

    @Inject
    Runs runs;

    @Inject
    Programme programme;

    /** @param budget points of a rule with a budget */
    public int rules(int count, long budget) {
        var made = new SimulatedRules(programme.today().minusDays(RULE_DAYS), budget);
        for (int i = 0; i < count; i++) {
            rules.set(made.rule(i));
        }
        return count;
    }

    public void partners() {
        for (int place = 0; place < Sales.PARTNERS; place++) {
            keeper.partner(Sales.partner(place));
        }
    }

    public void enrol(int count) {
        members.add(keeper.members(count));
    }

    /** @return how many messages were accepted */
    public int trade(int place, int batch) {
        String partner = Sales.partner(place);
        var share = members.share((place + batch / CHANGED) % Sales.PARTNERS, Sales.PARTNERS);
        return (int) transactions.submitFor(partner, new Sales(partner, batch, programme.now()).batch(share)).stream()
                .filter(TransactionResult.Accepted.class::isInstance)
                .count();
    }

    public String simulate() {
        return start(Optional.empty());
    }

    /** Proposes that the rule for one product gives so many points, and replays that beside the rules that ran. */
    public String simulateDraft(long points) {
        String code = SimulatedRules.draft(1, programme.today(), points).code();
        int next = rules.versions(code).size() + 1;
        rules.propose(SimulatedRules.draft(next, programme.today(), points));
        return start(Optional.of(new StartSimulation.Draft(code, next)));
    }

    private String start(Optional<StartSimulation.Draft> draft) {
        return simulations
                .start(new StartSimulation(programme.today().minusDays(WINDOW_DAYS), programme.today(), draft))
                .toString();
    }

    public void cancel(long run) {
        runs.cancel(new RunNumber(run));
    }

    public void resume(long run) {
        runs.resume(new RunNumber(run));
    }

    public SimulationView view(long run) {
        return simulations.view(new RunNumber(run));
    }
}
