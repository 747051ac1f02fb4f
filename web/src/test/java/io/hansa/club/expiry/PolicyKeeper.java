package io.hansa.club.expiry;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Decisions;
import io.hansa.club.decision.Verdict;
import io.hansa.club.member.Members;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.journal.Clawback;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Policies of regions of their own, in force for two months already, as no boundary makes them. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class PolicyKeeper {

    @Inject
    PolicyRows policies;

    @Inject
    PoliciesInForce inForce;

    @Inject
    Decisions decisions;

    @Inject
    Members profiles;

    @Inject
    Confirmations confirmations;

    @Inject
    Programme programme;

    /** Moves a member to where points wait so, and live thirty days from when they are usable. */
    public void waiting(MemberNumber member, PendingMode mode) {
        String region = "ZZ-"
                + Integer.toString(ThreadLocalRandom.current().nextInt(46_656), 36)
                        .toUpperCase();
        var rule = ExpiryRule.of(new LifeEnd.After(30, LifeSpan.DAYS, RoundUp.DAY));
        var terms = new ExpiryTerms(rule, mode, 0, 0, true, LapsedMode.LOST, Clawback.Kind.NEVER_BELOW);
        var scope = new PolicyScope(Unit.PTS, Optional.empty(), Optional.of(region));
        var set = new SetExpiryPolicy(
                scope,
                new PolicyBook(policies.all(), inForce.otherwise()).nextVersion(scope),
                programme.today().minusDays(60),
                terms);
        var policy = new ExpiryPolicy(set, Actor.system("test"), programme.now());
        policies.add(policy, set);
        decisions.approveOfJob(
                policy.view().proposal(), new Decision(Verdict.APPROVED, Actor.system("test"), programme.now(), ""));
        inForce.forget();
        profiles.move(member, region);
    }

    /** As staff do, all that waits of a member. */
    public void confirmByHand(MemberNumber member) {
        confirmations.pending(member).forEach(waiting -> confirmations.confirm(member, waiting.entry()));
    }
}
