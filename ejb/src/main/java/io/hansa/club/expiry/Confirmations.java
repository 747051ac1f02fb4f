package io.hansa.club.expiry;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.ledger.journal.NotPending;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pending points of members, whatever they wait for, and their confirmation by hand. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class Confirmations {

    @Resource
    SessionContext context;

    @Inject
    WaitingAccruals waiting;

    @Inject
    Confirming confirming;

    @Inject
    Audit audit;

    /** What of a member waits, oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PendingAccrual> pending(MemberNumber member) {
        return waiting.of(member);
    }

    /**
     * Makes what is left of a pending accrual usable before its time.
     *
     * @throws NotPending when nothing of it waits for this member
     */
    public void confirm(MemberNumber member, EntryNumber accrual) {
        PendingAccrual found = waiting.find(member, accrual).orElseThrow(() -> new NotPending(accrual.value()));
        var now =
                new PendingAccrual(found.entry(), found.account(), found.points(), found.earnedOn(), Optional.empty());
        var confirmed = confirming.confirm(
                List.of(now),
                (pending, policy, programme) -> Headers.confirmation(
                        pending,
                        Caller.of(context),
                        programme,
                        Headers.CONFIRMED_BY_HAND.because(
                                Map.of("accrual", accrual.toString(), "policy", policy.name()))));
        if (confirmed.isEmpty()) {
            throw new NotPending(accrual.value());
        }
        audit.record(
                "points.confirmed",
                "member:" + member,
                Map.of("points", found.points().toString(), "accrual", accrual.toString()));
    }
}
