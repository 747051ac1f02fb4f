package io.hansa.club.merge;

import io.hansa.club.member.MemberLife;
import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStates;
import io.hansa.club.member.StepReason;
import io.hansa.club.member.Survivors;
import io.hansa.club.portfolio.MergedPortfolios;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does what was approved. */
@ApplicationScoped
class Joining {

    @Inject
    MergeRows rows;

    @Inject
    Hindrances hindrances;

    @Inject
    MergePostings postings;

    @Inject
    MemberStates states;

    @Inject
    MemberLife life;

    @Inject
    Survivors survivors;

    @Inject
    Tiers tiers;

    @Inject
    MergedPortfolios portfolios;

    @Inject
    Outbox outbox;

    /** Both members stay locked until the transaction ends; the smaller number first, so that two requests never wait for each other. */
    Set<Hindrance> hindrances(MemberNumber loser, MemberNumber survivor) {
        boolean loserFirst = loser.value().compareTo(survivor.value()) < 0;
        MemberState first = states.lock(loserFirst ? loser : survivor);
        MemberState second = states.lock(loserFirst ? survivor : loser);
        return hindrances.of(loser, loserFirst ? first : second, survivor, loserFirst ? second : first);
    }

    /** @throws MergeHindered when something stands in the way */
    void merge(MergeRequest merge, Actor actor) {
        Set<Hindrance> found = hindrances(merge.loser(), merge.survivor());
        if (!found.isEmpty()) {
            throw new MergeHindered(found);
        }
        postings.move(merge, actor);
        tiers.merge(merge.loser(), merge.survivor(), actor);
        life.step(merge.loser(), MemberState.MERGED, StepReason.MERGED, "", actor);
        survivors.point(merge.loser(), merge.survivor());
        portfolios.merge(merge.loser(), merge.survivor());
        rows.flush();
        long points = points(rows.moves(merge.number()).stream().map(Move::part).toList());
        tell(merge.survivor(), "club.merged", merge, points);
    }

    /** @throws NotMerged when it is not what holds now */
    void unmerge(MergeRequest merge, MergeRequest unmerge, Actor actor) {
        hindrances(merge.loser(), merge.survivor());
        requireHolding(merge);
        MemberState before = life.before(merge.loser()).orElseThrow(() -> new NotMerged(merge.number()));
        survivors.release(merge.loser());
        life.step(merge.loser(), before, StepReason.UNMERGED, "", actor);
        tiers.unmerge(merge.loser(), actor);
        postings.moveBack(merge, unmerge, actor);
        portfolios.unmerge(merge.loser());
        rows.flush();
        long points =
                points(rows.backs(unmerge.number()).stream().map(MoveBack::part).toList());
        tell(merge.survivor(), "club.unmerged", merge, points);
        tell(merge.loser(), "club.unmerged", merge, points);
    }

    /** It is the last of the loser, and the survivor stands on its own feet. */
    void requireHolding(MergeRequest merge) {
        boolean last = rows.holding(merge.loser())
                .filter(holding -> holding.number().equals(merge.number()))
                .isPresent();
        boolean points =
                survivors.next(merge.loser()).filter(merge.survivor()::equals).isPresent();
        boolean free = survivors.next(merge.survivor()).isEmpty();
        if (!last || !points || !free) {
            throw new NotMerged(merge.number());
        }
    }

    private static long points(List<MovedPart> parts) {
        return parts.stream()
                .filter(part -> part.unit().equals(Unit.PTS))
                .mapToLong(MovedPart::amount)
                .sum();
    }

    private void tell(MemberNumber to, String code, MergeRequest merge, long points) {
        outbox.tell(new Notification(
                to,
                code,
                Map.of("number", merge.loser().value(), "points", Long.toString(points)),
                "merge:" + merge.number()));
    }
}
