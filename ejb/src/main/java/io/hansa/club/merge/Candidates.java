package io.hansa.club.merge;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
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

/** Pairs of memberships that may be one person's. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Candidates {

    private static final int MOST_SHOWN = 100;

    @Resource
    SessionContext context;

    @Inject
    CandidateRows rows;

    @Inject
    Runs runs;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** Starts the run that looks for them, unless one is on its way. */
    public RunNumber look() {
        return runs.ask(CandidateRun.KIND, Map.of());
    }

    /** Those that wait for somebody to look at them, the likest first, at most a hundred. */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CandidateView> open() {
        return rows.open(MOST_SHOWN);
    }

    /** These are two persons: nobody is asked again. */
    public void dismiss(MemberNumber loser, MemberNumber survivor) {
        if (rows.dismiss(loser, survivor, Caller.of(context).toString(), programme.now())) {
            audit.record("merge.dismissed", "member:" + loser, Map.of("other", survivor.value()));
        }
    }
}
