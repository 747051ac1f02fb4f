package io.hansa.club.simulation;

import io.hansa.club.earning.EarningRules;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.port.PartnerFacts;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.security.Audit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts simulations, and shows what they come to. They are watched, cancelled and resumed as runs. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Simulations {

    private static final int MOST_MEMBERS = 100;

    @Inject
    Runs runs;

    @Inject
    SimulationRows rows;

    @Inject
    EarningRules rules;

    @Inject
    PartnerFacts partners;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** What one point that the programme gives costs it, in millionths of a fen. */
    @Inject
    @ConfigProperty(name = "hansa.points.cost", defaultValue = "5000000")
    long unitCostMicros;

    /** How much of what is given is expected to lapse, in percent. */
    @Inject
    @ConfigProperty(name = "hansa.points.breakage", defaultValue = "0")
    int breakagePercent;

    /**
     * Begins one.
     *
     * @throws InvalidSimulation when the window begins after today
     * @throws io.hansa.club.decision.ProposalNotFound when there is no such version
     */
    @RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
    public RunNumber start(StartSimulation command) {
        if (command.from().isAfter(programme.today())) {
            throw new InvalidSimulation("from");
        }
        Map<String, String> params = new HashMap<>();
        params.put(SimulationRun.FROM, command.from().toString());
        params.put(SimulationRun.THROUGH, command.through().toString());
        command.draft()
                .map(draft ->
                        rules.version(draft.code(), draft.version()).rule().name())
                .ifPresent(name -> params.put(SimulationRun.DRAFT, name));
        RunNumber number =
                runs.start(new StartRun(SimulationRun.KIND, UUID.randomUUID().toString(), params));
        audit.record("simulation.started", "run:" + number, params);
        return number;
    }

    /** @throws SimulationNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SimulationView view(RunNumber number) {
        RunView run = runs.view(number);
        if (!run.kind().equals(SimulationRun.KIND)) {
            throw new SimulationNotFound(number);
        }
        return view(run);
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<SimulationView> list(Optional<String> cursor, int limit) {
        return runs.list(Optional.of(SimulationRun.KIND), cursor, limit).map(this::view);
    }

    /** Those of a draft, newest first, of the last two hundred of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SimulationView> of(StartSimulation.Draft draft) {
        return runs.list(Optional.of(SimulationRun.KIND), Optional.empty(), Slice.MAX_LIMIT).rows().stream()
                .filter(run -> draft.toString().equals(run.params().get(SimulationRun.DRAFT)))
                .map(this::view)
                .toList();
    }

    /** The hundred members who would win most, the most first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MemberLine> winners(RunNumber number) {
        return rows.members(number, true, MOST_MEMBERS);
    }

    /** The hundred members who would lose most, the most first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MemberLine> losers(RunNumber number) {
        return rows.members(number, false, MOST_MEMBERS);
    }

    /**
     * Removes some of what simulations that are done have counted with.
     *
     * @param limit rows of a table
     * @return how many rows it were; 0: nothing is left
     */
    @RolesAllowed(Roles.SYSTEM)
    public long forget(int limit) {
        return rows.counting().stream()
                .filter(run -> runs.view(run).state() == RunState.DONE)
                .findFirst()
                .map(run -> rows.forget(run, limit))
                .orElse(0L);
    }

    private SimulationView view(RunView run) {
        List<SimulationLine> lines = rows.lines(run.number());
        SimulationLine all = lines.stream()
                .filter(line -> line.by() == Dimension.ALL)
                .findFirst()
                .orElse(new SimulationLine(Dimension.ALL, "", 0, 0, 0, 0, 0, 0));
        var prices = new Prices(unitCostMicros, breakagePercent);
        return new SimulationView(
                run,
                LocalDate.parse(run.params().get(SimulationRun.FROM)),
                LocalDate.parse(run.params().get(SimulationRun.THROUGH)),
                Optional.ofNullable(run.params().get(SimulationRun.DRAFT)).map(StartSimulation.Draft::read),
                all,
                lines,
                rows.count(run.number(), true),
                rows.count(run.number(), false),
                prices.cost(all.difference()),
                prices.liability(all.difference()),
                rightsCost(lines),
                breakagePercent);
    }

    private Money rightsCost(List<SimulationLine> lines) {
        List<SimulationLine> moved =
                lines.stream().filter(line -> line.by() == Dimension.RIGHT).toList();
        return Prices.ofUses(moved, moved.isEmpty() ? Map.of() : partners.pricesOfUses());
    }
}
