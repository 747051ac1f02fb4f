package io.hansa.jobs.dispute;

import io.hansa.kernel.Roles;
import io.hansa.partners.dispute.DisputeClocks;
import io.hansa.partners.dispute.DisputeNumber;
import io.hansa.partners.inkind.KindClocks;
import io.hansa.partners.inkind.KindNumber;
import io.hansa.partners.missing.MissingClocks;
import io.hansa.partners.missing.MissingNumber;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lets silence decide on what is overdue. A chunk is the number of one dispute, claim or delivery in kind. */
@ApplicationScoped
class SilenceRun implements RunHandler {

    @Inject
    DisputeClocks disputes;

    @Inject
    MissingClocks claims;

    @Inject
    KindClocks deliveries;

    @Override
    public String kind() {
        return "dispute.silence";
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.FINANCE);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return Stream.of(
                        disputes.overdue(DisputeClocks.MOST).stream().map(DisputeNumber::value),
                        claims.overdue(MissingClocks.MOST).stream().map(MissingNumber::value),
                        deliveries.overdue(KindClocks.MOST).stream().map(KindNumber::value))
                .flatMap(Function.identity())
                .map(number -> new ChunkPlan(number, 1))
                .toList();
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        boolean decided = switch (payload.charAt(0)) {
            case 'D' -> disputes.letSilenceDecide(new DisputeNumber(payload));
            case 'K' -> deliveries.letSilenceConfirm(new KindNumber(payload));
            default -> claims.letSilenceDecide(new MissingNumber(payload));
        };
        return ChunkResult.done(decided ? 1 : 0);
    }
}
