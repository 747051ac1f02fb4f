package io.hansa.club.tier;

import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Ladders;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.ladder.Step;
import io.hansa.club.tier.PreviewRun.Shift;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Says, before a version of a ladder is approved, who would rise and who would fall by it. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class LadderPreviews {

    @Inject
    Ladders ladders;

    @Inject
    LaddersInForce inForce;

    @Inject
    PreviewRows rows;

    @Inject
    Runs runs;

    @Inject
    Programme programme;

    /**
     * Starts the run that counts, over the whole membership as of today; asked twice within a minute it is one run.
     *
     * @throws io.hansa.club.decision.ProposalNotFound when there is no such version
     */
    public RunNumber start(String ladder, int version) {
        LadderVersionView draft = ladders.version(ladder, version);
        long minute = programme.now().truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
        RunNumber run = runs.start(new StartRun(
                PreviewRun.KIND,
                draft.called().replace(' ', '.') + "." + minute,
                Map.of(
                        PreviewRun.LADDER,
                        ladder,
                        PreviewRun.VERSION,
                        Integer.toString(version),
                        PreviewRun.AS_OF,
                        programme.today().toString())));
        rows.begin(run, ladder, version);
        return run;
    }

    /** The last that was started of a version; empty when none was. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Optional<PreviewView> of(String ladder, int version) {
        return rows.last(ladder, version).map(run -> view(ladders.version(ladder, version), run));
    }

    private PreviewView view(LadderVersionView draft, RunNumber run) {
        LadderTerms then = draft.terms();
        LocalDate today = programme.today();
        Map<Shift, Long> shifts = rows.shifts(run);
        List<PreviewView.Row> list = shifts.entrySet().stream()
                .map(each -> row(then, each.getKey(), each.getValue()))
                .sorted(java.util.Comparator.comparingInt(
                                (PreviewView.Row row) -> row.from().rank())
                        .thenComparingInt(row -> row.to().rank()))
                .toList();
        Optional<LadderTerms> now = inForce.isInForce(draft.ladder(), today)
                ? Optional.of(inForce.book(draft.ladder()).on(today).terms())
                : Optional.empty();
        return new PreviewView(runs.view(run), list, cost(now, then, shifts));
    }

    private static PreviewView.Row row(LadderTerms then, Shift shift, long members) {
        TierView from = TierView.of(then, shift.from());
        TierView to = TierView.of(then, shift.to());
        return new PreviewView.Row(from, to, members, Integer.compare(to.rank(), from.rank()));
    }

    /** Of all steps but the lowest, whose rights everybody has. */
    private static OptionalLong cost(Optional<LadderTerms> now, LadderTerms then, Map<Shift, Long> shifts) {
        boolean unknown = Stream.concat(
                        then.steps().stream().skip(1),
                        now.stream().flatMap(terms -> terms.steps().stream().skip(1)))
                .anyMatch(step -> step.yearlyCost() == 0);
        if (unknown) {
            return OptionalLong.empty();
        }
        long sum = 0;
        for (var each : shifts.entrySet()) {
            Step to = then.step(each.getKey().to());
            long before = now.map(terms -> terms.step(each.getKey().from()).yearlyCost())
                    .orElse(0L);
            sum = Math.addExact(sum, Math.multiplyExact(each.getValue(), to.yearlyCost() - before));
        }
        return OptionalLong.of(sum);
    }
}
