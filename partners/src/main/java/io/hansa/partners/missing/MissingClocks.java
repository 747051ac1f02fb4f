package io.hansa.partners.missing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Callers;
import io.hansa.partners.transaction.TransactionRow;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gives points for the time being where a partner was silent: the units of work of a run. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class MissingClocks {

    /** The most that {@link #overdue} gives at once. */
    public static final int MOST = 1_000;

    @Inject
    MissingRows rows;

    @Inject
    MissingSteps steps;

    @Inject
    Provision provision;

    @Inject
    MissingInquiries inquiries;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /** Claims whose clock has ended by now, those that ended first, first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MissingNumber> overdue(int limit) {
        return rows.overdue(programme.today(), Math.max(1, Math.min(limit, MOST))).stream()
                .map(MissingNumber::new)
                .toList();
    }

    /**
     * Gives the points of a claim for the time being, when its clock has ended; otherwise does nothing, also when somebody was
     * quicker. An accrual of the receipt that came in the very moment of the claim, so that neither saw the other, is found now.
     *
     * @return whether silence has decided now
     */
    public boolean letSilenceDecide(MissingNumber number) {
        Optional<MissingClaim> found = rows.find(number);
        if (found.isEmpty()) {
            return false;
        }
        MissingClaim claim = found.get();
        MissingStanding standing = rows.lock(number);
        if (!standing.isOverdue(programme.today())) {
            return false;
        }
        Actor clock = callers.of(context).actor();
        Optional<TransactionRow> there = inquiries.accepted(claim.partner(), claim.receipt());
        if (there.isPresent()) {
            steps.find(claim, standing, there.get(), clock);
        } else {
            give(claim, standing, clock);
        }
        return true;
    }

    private void give(MissingClaim claim, MissingStanding standing, Actor clock) {
        Optional<Provision.Given> given = provision.give(claim, clock);
        standing.become(MissingState.PROVISIONAL);
        given.ifPresent(points -> standing.giveForNow(points.entry(), points.points()));
        MissingAct act = MissingAct.of(MissingStep.SILENCE, clock);
        steps.write(
                claim,
                standing,
                given.map(points -> act.posted(points.entry(), points.points())).orElse(act),
                List.of());
        steps.tellDecided(claim, standing, given.map(Provision.Given::entry), "");
    }
}
