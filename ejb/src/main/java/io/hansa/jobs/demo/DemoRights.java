package io.hansa.jobs.demo;

import io.hansa.club.entitlement.AudienceKind;
import io.hansa.club.entitlement.PeriodKind;
import io.hansa.club.entitlement.PlanTerms;
import io.hansa.club.entitlement.ProposePlan;
import io.hansa.club.entitlement.ProposeRight;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.RightPlans;
import io.hansa.club.entitlement.RightTerms;
import io.hansa.club.entitlement.Rights;
import io.hansa.kernel.LocalizedText;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives higher tiers visits of airports' lounges, and priority when they board, from when a member rises. */
@ApplicationScoped
class DemoRights implements DemoStep {

    static final RightCode LOUNGE = new RightCode("LOUNGE");
    private static final RightCode PRIORITY = new RightCode("PRIORITY");
    private static final String AIRPORTS = "AIRPORT";
    private static final int AN_HOUR = 60;
    private static final long MADE_GOOD = 1_000;

    @Inject
    Rights rights;

    @Inject
    RightPlans plans;

    @Override
    public int order() {
        return 43;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("rights", 2));
    }

    @Override
    public ChunkResult work(String payload) {
        define(LOUNGE, new LocalizedText("机场贵宾厅", "Airport lounge"), true, GuestRule.MEMBER_ALONE);
        define(PRIORITY, new LocalizedText("优先登机", "Priority boarding"), false, GuestRule.NOBODY);
        give("GOLD-LOUNGE", LOUNGE, "GOLD", 4);
        give("PLATINUM-LOUNGE", LOUNGE, "PLATINUM", 12);
        give("GOLD-PRIORITY", PRIORITY, "GOLD", 0);
        give("PLATINUM-PRIORITY", PRIORITY, "PLATINUM", 0);
        return ChunkResult.done(2);
    }

    private void define(RightCode code, LocalizedText name, boolean counted, GuestRule rule) {
        if (rights.history(code).isEmpty()) {
            rights.set(new ProposeRight(
                    code,
                    0,
                    new RightTerms(
                            name,
                            true,
                            counted,
                            counted ? 2 : 0,
                            1,
                            rule,
                            counted,
                            NoShowRule.LOST,
                            AN_HOUR,
                            AN_HOUR,
                            MADE_GOOD,
                            List.of(AIRPORTS))));
        }
    }

    private void give(String plan, RightCode right, String tier, long amount) {
        if (plans.history(plan).isEmpty()) {
            plans.set(new ProposePlan(
                    plan, 0, new PlanTerms(right, true, AudienceKind.TIER, tier, amount, PeriodKind.CALENDAR_YEAR, 0)));
        }
    }
}
