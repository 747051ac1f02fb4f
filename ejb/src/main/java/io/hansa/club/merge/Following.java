package io.hansa.club.merge;

import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStates;
import io.hansa.club.member.Survivors;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.partners.transaction.PointsToTakeBack;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What comes to a merged membership goes on to its survivor, and what is taken from it comes back from there. */
@ApplicationScoped
class Following {

    private static final Actor FOLLOWER = Actor.system("merge");

    @Inject
    MergeRows rows;

    @Inject
    MergePostings postings;

    @Inject
    Survivors survivors;

    @Inject
    MemberStates states;

    /** A till had looked the member up before it was merged; in the transaction of the message. */
    void onAccepted(@Observes TransactionsAccepted batch) {
        follow(batch.items().stream().map(TransactionsAccepted.Item::member).collect(Collectors.toSet()));
    }

    /** A partner takes back what the member earned before it was merged; in the transaction of the message. */
    void beforeTakingBack(@Observes PointsToTakeBack batch) {
        batch.points().keySet().stream()
                .sorted(Comparator.comparing(MemberNumber::value))
                .forEach(member -> bringBack(member, 0, batch.points()));
    }

    /**
     * As far as the survivor has it; what the ledger then does not take goes on again with the next tick.
     *
     * @param passing how much goes on from here to one that was merged into the member
     * @param own what is to be taken back of each
     */
    private void bringBack(MemberNumber member, long passing, Map<MemberNumber, Long> own) {
        if (states.lock(member) != MemberState.MERGED) {
            return;
        }
        rows.holding(member).ifPresent(merge -> {
            long needed = passing + own.getOrDefault(member, 0L);
            long lacking = needed - postings.movable(member).getOrDefault(Unit.PTS, 0L);
            if (lacking > 0) {
                bringBack(merge.survivor(), lacking, own);
                postings.bringBack(merge, Unit.PTS, lacking, FOLLOWER);
            }
        });
    }

    /** In the caller's transaction; who is no longer merged when its row is locked keeps what came. */
    void follow(Collection<MemberNumber> arrived) {
        List<MemberNumber> merged = survivors.merged(arrived).stream()
                .sorted(Comparator.comparing(MemberNumber::value))
                .toList();
        for (MemberNumber member : merged) {
            if (states.lock(member) == MemberState.MERGED) {
                rows.holding(member).ifPresent(merge -> postings.move(merge, FOLLOWER));
            }
        }
    }
}
