package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Roles;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Grants what plans hold for members and was not granted yet, a thousand members at a time. */
@ApplicationScoped
class GrantRun implements RunHandler {

    static final String KIND = "rights.grant";

    private static final int AT_ONCE = 1_000;

    @Inject
    EligibleRows members;

    @Inject
    PlansInForce plans;

    @Inject
    Granting granting;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.MARKETING, Roles.FINANCE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        List<ChunkPlan> chunks = new ArrayList<>();
        if (!plans.fresh().isEmpty()) {
            long last = members.last();
            for (long after = 0; after < last; after += AT_ONCE) {
                chunks.add(new ChunkPlan(after + " " + (after + AT_ONCE), 0));
            }
        }
        return chunks;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        String[] range = payload.split(" ");
        var found = members.range(Long.parseLong(range[0]), Long.parseLong(range[1]));
        return ChunkResult.done(granting.grant(plans.fresh(), found, Actor.system("rights")));
    }
}
