package io.hansa.club.simulation;

import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningTerms;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Replays a window, part by part in order; each part carries on with the counters that the one before it committed. */
@ApplicationScoped
class SimulationRun implements RunHandler {

    static final String KIND = "earning.simulation";
    static final String FROM = "from";
    static final String THROUGH = "through";
    static final String DRAFT = "draft";

    static final String TO = " ";

    @Inject
    PastMessages messages;

    @Inject
    SimulationWork work;

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
        List<Place> ends = messages.cut(begins(run, programme), before, size);
        List<ChunkPlan> plan = new ArrayList<>();
        Place after = Place.before(begins(run, programme));
        for (int i = 0; i < ends.size(); i++) {
            String next = i + 1 < ends.size() ? TO + ends.get(i + 1) : "";
            plan.add(new ChunkPlan(after + TO + ends.get(i) + next, size));
            after = ends.get(i);
        }
        return plan;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        return ChunkResult.done(work.work(run, payload));
    }

    @Override
    public void finish(RunContext run) {
        work.finish(run);
    }

    static Instant begins(RunContext run, Programme programme) {
        return programme.startOf(LocalDate.parse(run.param(FROM)));
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
