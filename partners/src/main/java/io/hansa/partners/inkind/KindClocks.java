package io.hansa.partners.inkind;

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

/** Lets silence confirm where a clock has ended: the units of work of a run. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class KindClocks {

    /** The most that {@link #overdue} gives at once. */
    public static final int MOST = 1_000;

    @Inject
    KindRows rows;

    @Inject
    KindCourse course;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /** Deliveries whose clock has ended by now, those that ended first, first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<KindNumber> overdue(int limit) {
        return rows.overdue(programme.today(), Math.max(1, Math.min(limit, MOST))).stream()
                .map(KindNumber::of)
                .toList();
    }

    /**
     * Confirms a delivery whose clock has ended; otherwise does nothing, also when somebody was quicker.
     *
     * @return whether silence has confirmed now
     */
    public boolean letSilenceConfirm(KindNumber number) {
        if (rows.find(number).isEmpty()) {
            return false;
        }
        KindDelivery delivery = rows.lock(number);
        if (!delivery.isOverdue(programme.today())) {
            return false;
        }
        course.take(delivery, KindStep.SILENCE, null, callers.of(context).actor(), "", null);
        return true;
    }
}
