package io.hansa.club.life;

import io.hansa.club.member.MemberRest;
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
import java.util.Map;
import java.util.Optional;

/** Starts what a day brings for memberships: who has rested long enough is dormant, who has been gone long enough loses points. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class Lives {

    @Inject
    Runs runs;

    @Inject
    LeaverRows leavers;

    @Inject
    LeavingPolicy policy;

    @Inject
    MemberRest rest;

    @Inject
    Programme programme;

    /** Asked for twice a day it is one run; empty where nobody is old enough to be dormant. */
    public Optional<RunNumber> restToday() {
        var today = programme.today();
        boolean some = policy.rests() && rest.anyEnrolledBefore(programme.startOf(policy.activeSince(today)));
        return some
                ? Optional.of(runs.start(
                        new StartRun(DormancyRun.KIND, today.toString(), Map.of(DormancyRun.AS_OF, today.toString()))))
                : Optional.empty();
    }

    /** Asked for twice a day it is one run; empty where nobody's points are due. */
    public Optional<RunNumber> lapseToday() {
        var today = programme.today();
        leavers.forget(today.minusDays(LeavingPolicy.LATE_DAYS));
        return leavers.due(today, "", 1).isEmpty()
                ? Optional.empty()
                : Optional.of(runs.start(
                        new StartRun(LapseRun.KIND, today.toString(), Map.of(LapseRun.AS_OF, today.toString()))));
    }
}
