package io.hansa.club.simulation;

import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.PastFacts;
import io.hansa.club.earning.SimulatedVersions;
import io.hansa.kernel.Programme;
import io.hansa.partners.port.PastMessages.Place;
import io.hansa.runs.RunContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a simulation's run, each in the transaction of its chunk. */
@ApplicationScoped
class SimulationWork {

    @Inject
    SimulationPart part;

    @Inject
    PastFacts facts;

    @Inject
    SimulatedVersions simulated;

    @Inject
    Programme programme;

    /**
     * Replays a part.
     *
     * @param payload after which place it begins, where it ends, and where the next one does
     * @return how many messages it were
     */
    long work(RunContext run, String payload) {
        List<Place> places =
                Stream.of(payload.split(SimulationRun.TO)).map(Place::read).toList();
        var task = new SimulationPart.Task(
                run.run(), SimulationRun.begins(run, programme), places.get(0), places.get(1), draft(run));
        return part.work(task, places.stream().skip(2).findFirst());
    }

    /** Whoever approves the draft may rely on it. */
    void finish(RunContext run) {
        Optional.ofNullable(run.params().get(SimulationRun.DRAFT))
                .map(StartSimulation.Draft::read)
                .ifPresent(draft ->
                        simulated.note(draft.code(), draft.version(), run.run(), run.startedBy(), programme.now()));
    }

    /** As if it had begun before all that is replayed, and had no end. */
    private Optional<EarningRule> draft(RunContext run) {
        return Optional.ofNullable(run.params().get(SimulationRun.DRAFT))
                .map(facts::version)
                .map(SimulationRun::asEver);
    }
}
