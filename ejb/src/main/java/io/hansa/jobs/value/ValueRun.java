package io.hansa.jobs.value;

import io.hansa.kernel.Roles;
import io.hansa.partners.value.PartnerMonth;
import io.hansa.partners.value.Valuation;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Works out partners' months that are not final. A chunk is a month and a partner. */
@ApplicationScoped
class ValueRun implements RunHandler {

    private static final String OF = "/";

    @Inject
    Valuation valuation;

    @Override
    public String kind() {
        return "partner.value";
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.MARKETING, Roles.FINANCE);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return valuation.due().stream()
                .map(each -> new ChunkPlan(each.month() + OF + each.partnerCode(), 1))
                .toList();
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        String[] parts = payload.split(OF, 2);
        valuation.value(new PartnerMonth(YearMonth.parse(parts[0]), parts[1]));
        return ChunkResult.done(1);
    }
}
