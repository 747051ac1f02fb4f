package io.hansa.jobs.demo;

import io.hansa.club.simulation.Simulations;
import io.hansa.club.simulation.StartSimulation;
import io.hansa.club.tier.AskTierRequest;
import io.hansa.club.tier.TierRequestKind;
import io.hansa.club.tier.TierRequestReason;
import io.hansa.club.tier.TierRequests;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What waits for a second person: a rule with its simulation, and a request for a higher tier. */
@ApplicationScoped
class DemoDecisions implements DemoStep {

    @Inject
    Simulations simulations;

    @Inject
    TierRequests requests;

    @Inject
    DemoPeople people;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("waiting", 2));
    }

    @Override
    public ChunkResult work(String payload) {
        var today = calendar.today();
        simulations.start(
                new StartSimulation(today, today, Optional.of(new StartSimulation.Draft(DemoRules.WAITING, 1))));
        requests.ask(new AskTierRequest(
                "demo-gold",
                TierRequestKind.TIER,
                people.numbers().get(1),
                "MAIN",
                Optional.of("GOLD"),
                Optional.empty(),
                0,
                0,
                Optional.of(today.plusMonths(6)),
                Optional.empty(),
                TierRequestReason.SERVICE_FAILURE,
                "宽带故障三天，承诺补偿半年金卡"));
        return ChunkResult.done(2);
    }
}
