package io.hansa.club.expiry;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.NotPending;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.ledger.statement.Statements;
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

/** Pending points of members, and their confirmation by hand. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class Confirmations {

    @Resource
    SessionContext context;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Confirming confirming;

    @Inject
    Audit audit;

    /** What of a member waits, oldest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PendingAccrual> pending(MemberNumber member) {
        return accounts.find(AccountKey.pending(member, Unit.PTS))
                .map(account -> statements.pending(List.of(account)))
                .orElse(List.of());
    }

    /**
     * Makes what is left of a pending accrual usable before its time.
     *
     * @throws NotPending when nothing of it waits for this member
     */
    public void confirm(MemberNumber member, EntryNumber accrual) {
        PendingAccrual waiting = pending(member).stream()
                .filter(pending -> pending.entry().equals(accrual))
                .findFirst()
                .orElseThrow(() -> new NotPending(accrual.value()));
        var now = new PendingAccrual(
                waiting.entry(), waiting.account(), waiting.points(), waiting.earnedOn(), Optional.empty());
        confirming.confirm(
                List.of(now),
                (pending, policy, programme) -> Headers.confirmation(
                        pending,
                        Caller.of(context),
                        programme,
                        Headers.CONFIRMED_BY_HAND.because(
                                Map.of("accrual", accrual.toString(), "policy", policy.name()))));
        audit.record(
                "points.confirmed",
                "member:" + member,
                Map.of("points", waiting.points().toString(), "accrual", accrual.toString()));
    }
}
