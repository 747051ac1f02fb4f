package io.hansa.club.simulation;

import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.PastFacts;
import io.hansa.club.earning.SimulatedVersions;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.partners.port.PastMessages;
import io.hansa.partners.port.PastMessages.Place;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Replays a window, part by part in order; each part carries on with the counters that the one before it committed. */
@ApplicationScoped
class SimulationRun implements RunHandler {

    static final String KIND = "earning.simulation";
    static final String FROM = "from";
    static final String THROUGH = "through";
    static final String DRAFT = "draft";

    private static final String TO = " ";

    @Inject
    PastMessages messages;

    @Inject
    PastFacts facts;

    @Inject
    SimulatedVersions simulated;

    @Inject
    SimulationPart part;

    @Inject
    Programme programme;

    @Inject
    @ConfigProperty(name = "hansa.simulation.part", defaultValue = "5000")
    Provider<Integer> messagesOfAPart;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.MARKETING, Roles.FINANCE, Roles.ADMIN);
    }

    @Override
    public boolean inOrder() {
        return true;
    }

    /** What is recorded after the run was started is no part of it. */
    @Override
    public List<ChunkPlan> plan(RunContext run) {
        Instant end = programme.startOf(LocalDate.parse(run.param(THROUGH)).plusDays(1));
        Instant before = end.isBefore(run.cutOff()) ? end : run.cutOff();
        int size = messagesOfAPart.get();
        List<Place> ends = messages.cut(begins(run), before, size);
        List<ChunkPlan> plan = new ArrayList<>();
        Place after = Place.before(begins(run));
        for (int i = 0; i < ends.size(); i++) {
            String next = i + 1 < ends.size() ? TO + ends.get(i + 1) : "";
            plan.add(new ChunkPlan(after + TO + ends.get(i) + next, size));
            after = ends.get(i);
        }
        return plan;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        List<Place> places = Stream.of(payload.split(TO)).map(Place::read).toList();
        var task = new SimulationPart.Task(run.run(), begins(run), places.get(0), places.get(1), draft(run));
        return ChunkResult.done(part.work(task, places.stream().skip(2).findFirst()));
    }

    /** Whoever approves the draft may rely on it. */
    @Override
    public void finish(RunContext run) {
        Optional.ofNullable(run.params().get(DRAFT))
                .map(StartSimulation.Draft::read)
                .ifPresent(draft ->
                        simulated.note(draft.code(), draft.version(), run.run(), run.startedBy(), programme.now()));
    }

    private Instant begins(RunContext run) {
        return programme.startOf(LocalDate.parse(run.param(FROM)));
    }

    /** As if it had begun before all that is replayed, and had no end. */
    private Optional<EarningRule> draft(RunContext run) {
        return Optional.ofNullable(run.params().get(DRAFT)).map(facts::version).map(SimulationRun::asEver);
    }

    static EarningRule asEver(EarningRule draft) {
        EarningTerms terms = draft.terms();
        return new EarningRule(
                draft.code(),
                draft.version(),
                new EarningTerms(
                        terms.name(),
                        LocalDate.EPOCH,
                        Optional.empty(),
                        terms.priority(),
                        terms.conditions(),
                        terms.effect(),
                        terms.bestOf(),
                        terms.limits()));
    }
}
