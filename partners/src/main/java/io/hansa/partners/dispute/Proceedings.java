package io.hansa.partners.dispute;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.partners.contract.Disputing;
import io.hansa.partners.evidence.EvidenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes a step: the course says where the dispute stands then; its ledger effect, its event, its files and its standing are
 * written together, and it is told.
 */
@ApplicationScoped
class Proceedings {

    @Inject
    DisputeRows rows;

    @Inject
    Effects effects;

    @Inject
    EvidenceFiles files;

    @Inject
    Clocks clocks;

    @Inject
    Programme programme;

    @Inject
    Event<Object> told;

    void open(Dispute dispute, Disputing terms, Act act) {
        Course course = Course.opened(dispute.claimed(), programme.today(), terms);
        var standing = new Standing(dispute, course);
        rows.add(dispute, standing);
        write(dispute, standing, act, course, Optional.empty());
        told.fire(dispute.opened(course));
    }

    /**
     * @param standing locked
     * @throws NotYourTurn when the step is none in this state
     */
    void take(Dispute dispute, Standing standing, Act act) {
        Course before = standing.course(dispute);
        if (!act.step().fits(before.state())) {
            throw before.state().isOpen() ? new NotYourTurn(dispute.number()) : new DisputeOver(dispute.number());
        }
        Course after = before.after(act.step(), act.fen().orElse(0), programme.today(), clocks.of(dispute));
        Optional<EntryNumber> entry = after.granted() > 0
                ? Optional.of(effects.post(dispute, act.step(), after.granted(), act.actor()))
                : Optional.empty();
        standing.take(dispute, after);
        write(dispute, standing, act, after, entry);
        tell(dispute, act.step(), after, entry);
    }

    private void write(Dispute dispute, Standing standing, Act act, Course course, Optional<EntryNumber> entry) {
        int seq = standing.events();
        rows.add(
                new DisputeEvent(dispute.number(), seq, act, course, entry.orElse(null), programme.now()),
                act.requestKey());
        files.add(dispute.number().value(), seq, act.evidence());
    }

    private void tell(Dispute dispute, DisputeStep step, Course course, Optional<EntryNumber> entry) {
        Instant now = programme.now();
        if (!course.state().isOpen()) {
            told.fire(new DisputeDecided(
                    dispute.number(),
                    dispute.partner(),
                    course.state(),
                    step,
                    Money.cny(course.granted()),
                    entry,
                    now));
        } else if (step.isAnswer()) {
            told.fire(new DisputeAnswered(
                    dispute.number(),
                    dispute.partner(),
                    Money.cny(course.offered()),
                    course.state(),
                    course.dueOn().orElseThrow(),
                    now));
        } else if (step == DisputeStep.TO_SECOND_STAGE) {
            told.fire(new DisputeEscalated(
                    dispute.number(), dispute.partner(), course.dueOn().orElseThrow(), now));
        }
    }
}
