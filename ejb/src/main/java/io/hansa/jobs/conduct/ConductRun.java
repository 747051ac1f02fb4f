package io.hansa.jobs.conduct;

import io.hansa.club.subscription.ConductDays;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.conduct.Conduct;
import io.hansa.partners.partner.PartnerFilter;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scores each provider, in the order of their codes. A chunk is a few codes, parted by commas. */
@ApplicationScoped
class ConductRun implements RunHandler {

    private static final int PROVIDERS_PER_CHUNK = 10;

    @Inject
    Conduct conduct;

    @Inject
    Partners partners;

    @Override
    public String kind() {
        return ConductDays.KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.MARKETING, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        var chunks = new ArrayList<ChunkPlan>();
        var filter = new PartnerFilter(
                Optional.empty(), Optional.of(PartnerKind.PROVIDER), Optional.empty(), Optional.empty());
        Optional<String> cursor = Optional.empty();
        do {
            Slice<PartnerView> slice = partners.list(filter, cursor, PROVIDERS_PER_CHUNK);
            List<String> codes = slice.rows().stream().map(PartnerView::code).toList();
            if (!codes.isEmpty()) {
                chunks.add(new ChunkPlan(String.join(",", codes), codes.size()));
            }
            cursor = slice.next();
        } while (cursor.isPresent());
        return chunks;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        LocalDate day = LocalDate.parse(run.param(ConductDays.DAY));
        List<String> codes = List.of(payload.split(","));
        codes.forEach(code -> conduct.assess(code, day));
        return ChunkResult.done(codes.size());
    }
}
