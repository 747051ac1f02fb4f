package io.hansa.club.closing;

import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.ledger.liability.Figures;
import io.hansa.ledger.liability.Liability;
import io.hansa.ledger.liability.Stretch;
import io.hansa.runs.RunContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of the runs that close a month and that prove a closing: {@link #stretches}, {@link #add} for each of them, then
 * {@link #close} or {@link #prove}. Each step joins the transaction of its chunk.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@RolesAllowed(Roles.SYSTEM)
public class ClosingWork {

    @Inject
    Liability liability;

    @Inject
    Tiers tiers;

    @Inject
    ClosingRows closings;

    @Inject
    WorkLines work;

    @Inject
    Programme programme;

    /** The whole ledger, in parts. */
    public List<String> stretches() {
        List<String> stretches = new ArrayList<>();
        for (Optional<Stretch> next = liability.next(Optional.empty()); next.isPresent(); next = liability.next(next)) {
            stretches.add(next.get().toString());
        }
        return stretches;
    }

    /**
     * Adds what a stretch comes to under the run's cut.
     *
     * @return how many postings were looked at
     */
    public long add(RunContext run, String stretch) {
        Asked asked = Asked.read(run.params(), closings);
        Figures figures = liability.figures(
                Stretch.parse(stretch), asked.cut(), asked.before().map(Closing::cut));
        Gathering gathering = new Gathering(figures);
        var end = programme.startOf(asked.month().plusMonths(1).atDay(1));
        work.add(run.run(), gathering.lines(tiers.before(gathering.members(), end)));
        return figures.postings();
    }

    /** Freezes what was added up: closed where all ties, failed where something does not. */
    public void close(RunContext run) {
        Asked asked = Asked.read(run.params(), closings);
        Report report = asked.report(work.take(run.run()));
        closings.add(new Closing(run.run(), report, asked.before(), run.startedBy(), programme.now()), report);
    }

    /** Notes whether what was added up is the closing that it was to prove. */
    public void prove(RunContext run) {
        Closing closing =
                closings.find(Long.parseLong(run.param(Asked.CLOSING))).orElseThrow();
        Report report = Asked.again(closing, closings).report(work.take(run.run()));
        closings.add(new ClosingProof(run.run(), closing, report, run.startedBy(), programme.now()));
    }
}
