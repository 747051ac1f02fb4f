package io.hansa.partners.dispute;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Callers;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lets silence decide where a clock has ended: the units of work of a run. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class DisputeClocks {

    /** The most that {@link #overdue} gives at once. */
    public static final int MOST = 1_000;

    @Inject
    DisputeRows rows;

    @Inject
    Proceedings proceedings;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /** Disputes whose clock has ended by now, those that ended first, first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DisputeNumber> overdue(int limit) {
        return rows.overdue(programme.today(), Math.max(1, Math.min(limit, MOST))).stream()
                .map(DisputeNumber::new)
                .toList();
    }

    /**
     * Ends a dispute as its contract says of silence, when its clock has ended; otherwise does nothing, also when somebody was
     * quicker.
     *
     * @return whether silence has decided now
     */
    public boolean letSilenceDecide(DisputeNumber number) {
        Optional<Dispute> found = rows.find(number);
        if (found.isEmpty()) {
            return false;
        }
        Dispute dispute = found.get();
        Standing standing = rows.lock(number);
        if (!standing.course(dispute).isOverdue(programme.today())) {
            return false;
        }
        proceedings.take(dispute, standing, Act.silence(callers.of(context).actor()));
        return true;
    }
}
