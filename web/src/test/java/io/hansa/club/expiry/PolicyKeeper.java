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
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Why;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    ConfirmationRun confirmationRun;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Programme programme;

    /** Moves a member to where points wait so, and live thirty days from when they are usable. */
    public void waiting(MemberNumber member, PendingMode mode) {
        waiting(member, mode, 0, 0);
    }

    /**
     * The same, where what has expired may be given back for some days.
     *
     * @param pendingDays how long points wait where they wait for a day
     */
    public void waiting(MemberNumber member, PendingMode mode, int pendingDays, int graceDays) {
        under(member, mode, pendingDays, graceDays, Clawback.Kind.NEVER_BELOW);
    }

    /** The same, where points are taken back so that were used. */
    public void takingBack(MemberNumber member, PendingMode mode, Clawback.Kind clawback) {
        under(member, mode, 0, 0, clawback);
    }

    private void under(MemberNumber member, PendingMode mode, int pendingDays, int graceDays, Clawback.Kind clawback) {
        String region = "ZZ-"
                + Integer.toString(ThreadLocalRandom.current().nextInt(46_656), 36)
                        .toUpperCase();
        var rule = ExpiryRule.of(new LifeEnd.After(30, LifeSpan.DAYS, RoundUp.DAY));
        var terms = new ExpiryTerms(rule, mode, pendingDays, graceDays, true, LapsedMode.LOST, clawback);
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

    /** Points that end today, and are taken as the run of today takes them. */
    public void expired(MemberNumber member, long points) {
        var wallet = accounts.open(AccountKey.wallet(member, Unit.PTS));
        var earned = new Header(
                new IdempotencyKey("policy-keeper", UUID.randomUUID().toString()),
                "test.accrual",
                Actor.system("test"),
                programme.now(),
                programme.today(),
                Why.of("test"));
        ledger.post(new Command.Accrue(
                earned,
                wallet,
                accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS)),
                points,
                Optional.of(programme.today()),
                "programme",
                0,
                List.of()));
        var run = new RunNumber(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50));
        ledger.post(new Command.Expire(
                Headers.expiry(run, "" + wallet.value(), programme.today(), programme.startOf(programme.today())),
                wallet,
                accounts.open(AccountKey.programme(AccountKind.BREAKAGE, Unit.PTS)),
                programme.today()));
    }

    /** As the run of today does, all that has become due. */
    public void confirmByTime() {
        var run = new RunContext(
                new RunNumber(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50)),
                Map.of(ConfirmationRun.AS_OF, programme.today().toString()),
                Actor.system("test"),
                programme.now());
        confirmationRun.plan(run).forEach(chunk -> confirmationRun.work(run, chunk.payload()));
    }

    /** As staff do, all that waits of a member. */
    public void confirmByHand(MemberNumber member) {
        confirmations.pending(member).forEach(waiting -> confirmations.confirm(member, waiting.entry()));
    }
}
