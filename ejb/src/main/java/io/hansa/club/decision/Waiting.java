package io.hansa.club.decision;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Roles;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What waits for a second person, of whatever kind. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
public class Waiting {

    private static final int MOST = 200;

    @Resource
    SessionContext context;

    @Inject
    WaitingRows rows;

    /** The oldest first, at most 200. */
    public List<WaitingRow> list() {
        Actor me = Caller.of(context);
        return rows.oldest(MOST).stream()
                .map(found -> found.row(isMine(found.kind(), found.askedBy(), me)))
                .toList();
    }

    /** How much of it the caller may decide. */
    public long mine() {
        Actor me = Caller.of(context);
        return rows.counts().stream()
                .filter(count -> isMine(count.kind(), count.askedBy(), me))
                .mapToLong(WaitingRows.Count::many)
                .sum();
    }

    private boolean isMine(WaitingKind kind, Actor askedBy, Actor me) {
        return !askedBy.equals(me) && kind.deciders().stream().anyMatch(context::isCallerInRole);
    }
}
