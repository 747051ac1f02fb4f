package io.hansa.club.expiry;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Decisions;
import io.hansa.club.decision.Verdict;
import io.hansa.club.member.Members;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.notice.Notices;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import io.hansa.runs.RunNumber;
import io.hansa.testing.AsSystem;
import io.hansa.testing.TestMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Members with a policy of their own, and points whose end a test brings about while something else is on its way. */
@ApplicationScoped
public class ExpiryWorld {

    private static final Actor TEST = Actor.system("test");

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    Members profiles;

    @Inject
    PolicyRows policies;

    @Inject
    PoliciesInForce inForce;

    @Inject
    Decisions decisions;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Notices notices;

    @Inject
    ExpiryRun run;

    @Inject
    AnnouncementRun announcements;

    @Inject
    Programme programme;

    /**
     * Of a region of its own, whose policy is in force.
     *
     * @param graceDays 0: what comes back too late is lost
     */
    public MemberNumber member(boolean holdsShield, int graceDays) {
        var region = "ZZ-"
                + Integer.toString(ThreadLocalRandom.current().nextInt(46_656), 36)
                        .toUpperCase();
        var rule = ExpiryRule.of(new LifeEnd.After(2, LifeSpan.YEARS, RoundUp.DAY));
        var lapsed = graceDays == 0 ? LapsedMode.LOST : LapsedMode.GRACE;
        var terms =
                new ExpiryTerms(rule, PendingMode.NONE, 0, graceDays, holdsShield, lapsed, Clawback.Kind.NEVER_BELOW);
        var member = members.withPoints(0);
        inForce(new PolicyScope(Unit.PTS, Optional.empty(), Optional.of(region)), terms);
        system.run(() -> profiles.move(member, region));
        return member;
    }

    /** Of a right that nobody else has: it lives so many days anew, and its end is announced so many ahead. */
    public void policy(Unit right, int days, int noticeDays) {
        var rule = new ExpiryRule(
                new LifeEnd.After(days, LifeSpan.DAYS, RoundUp.DAY), OptionalInt.empty(), OptionalInt.of(noticeDays));
        inForce(new PolicyScope(right, Optional.empty(), Optional.empty()), ExpiryTerms.of(rule));
    }

    private void inForce(PolicyScope scope, ExpiryTerms terms) {
        var set = new SetExpiryPolicy(scope, 1, programme.today().minusDays(1), terms);
        system.inTransaction(() -> {
            var policy = new ExpiryPolicy(set, TEST, programme.now());
            policies.add(policy, set);
            decisions.approveOfJob(policy.view().proposal(), new Decision(Verdict.APPROVED, TEST, programme.now(), ""));
            return null;
        });
        inForce.forget();
    }

    /** Points whose days are over, but which do not end before that was announced. */
    public void earn(MemberNumber member, long points) {
        var header = new Header(
                new IdempotencyKey("expiry-world", UUID.randomUUID().toString()),
                "test.accrual",
                TEST,
                programme.now(),
                programme.today(),
                Why.of("test"));
        var expiry = Expiry.on(programme.today().minusDays(5)).announced(1);
        var issuance = accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS));
        system.inTransaction(() -> ledger.post(
                new Command.Accrue(header, wallet(member), issuance, points, expiry, "programme", 0, List.of())));
    }

    /** Announces it as it would have been some days ago: from now on they have ended. */
    public void end(MemberNumber member) {
        system.inTransaction(() ->
                notices.announce(List.of(wallet(member)), programme.today().minusDays(3)));
    }

    /** What the run of today takes. */
    public void expire() {
        work(run);
    }

    /** What the run of today tells. */
    public void tell() {
        work(announcements);
    }

    private void work(RunHandler runs) {
        var number = new RunNumber(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50));
        var asOf = Map.of(ExpiryRun.AS_OF, programme.today().toString());
        var context = new RunContext(number, asOf, TEST, programme.now());
        for (var chunk : system.inTransaction(() -> runs.plan(context))) {
            system.inTransaction(() -> runs.work(context, chunk.payload()));
        }
    }

    private AccountId wallet(MemberNumber member) {
        return accounts.open(AccountKey.wallet(member, Unit.PTS));
    }
}
