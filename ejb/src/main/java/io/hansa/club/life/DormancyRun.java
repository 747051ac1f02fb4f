package io.hansa.club.life;

import io.hansa.club.member.MemberRest;
import io.hansa.club.member.MemberRest.Awake;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.Statements;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets members rest who have done nothing for long, a thousand serials a chunk in a few statements.
 *
 * <p>When somebody does something meanwhile, then it is seen: of those who may rest the balance is locked before the last look, and
 * whoever posts after that finds a dormant member and wakes it.
 */
@ApplicationScoped
class DormancyRun implements RunHandler {

    static final String KIND = "members.dormancy";
    static final String AS_OF = "asOf";

    private static final int SERIALS = 1_000;
    private static final Actor CLOCK = Actor.system("dormancy");

    @Inject
    MemberRest rest;

    @Inject
    Statements statements;

    @Inject
    LeavingPolicy policy;

    @Inject
    Programme programme;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.SERVICE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        var chunks = new ArrayList<ChunkPlan>();
        long last = rest.lastSerial();
        for (long from = 1; from <= last; from += SERIALS) {
            chunks.add(new ChunkPlan(Long.toString(from), Math.min(SERIALS, last - from + 1)));
        }
        return chunks;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        long from = Long.parseLong(payload);
        LocalDate since = policy.activeSince(LocalDate.parse(run.param(AS_OF)));
        var awake = rest.awake(from, from + SERIALS - 1);
        var idle = idle(awake, statements.activity(wallets(awake)), since);
        var still = idle(idle, statements.activityLocked(wallets(idle)), since);
        return ChunkResult.done(rest.rest(still, since, CLOCK));
    }

    private static List<AccountId> wallets(List<Awake> members) {
        return members.stream()
                .flatMap(member -> List.of(member.wallet(), member.status()).stream())
                .toList();
    }

    private List<Awake> idle(List<Awake> members, Map<AccountId, LocalDate> activity, LocalDate since) {
        return members.stream()
                .filter(member -> programme.dateOf(member.enrolledAt()).isBefore(since))
                .filter(member -> isBefore(activity.get(member.wallet()), since)
                        && isBefore(activity.get(member.status()), since))
                .toList();
    }

    private static boolean isBefore(LocalDate active, LocalDate since) {
        return active == null || active.isBefore(since);
    }
}
