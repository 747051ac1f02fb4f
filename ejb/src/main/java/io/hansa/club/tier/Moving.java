package io.hansa.club.tier;

import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.ladder.Step;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what was decided so: the standing, a fact for each decision, and what the member is told of it. */
@ApplicationScoped
class Moving {

    @Inject
    Standings standings;

    @Inject
    TierChanges changes;

    @Inject
    LaddersInForce ladders;

    @Inject
    Outbox outbox;

    @Inject
    Event<TiersRisen> risen;

    @Inject
    Programme programme;

    /** A standing, locked, and what was decided about it. */
    record Moved(Standing standing, Decided decided) {}

    /** @return how many were moved, or told that they stay */
    long make(List<Moved> moved, Actor actor) {
        if (moved.isEmpty()) {
            return 0;
        }
        Instant now = programme.now();
        List<TierChange> facts = new ArrayList<>();
        List<Notification> notices = new ArrayList<>();
        List<MemberNumber> higher = new ArrayList<>();
        long count = 0;
        for (Moved each : moved) {
            Standing standing = each.standing();
            standing.is(each.decided().held(), now);
            for (Move move : each.decided().moves()) {
                facts.add(new TierChange(standing.member(), standing.ladder(), move, actor, now));
                notice(standing, move, now).ifPresent(notices::add);
                if (isHigher(standing, move)) {
                    higher.add(standing.member());
                }
            }
            count += each.decided().moves().isEmpty() ? 0 : 1;
        }
        standings.write(moved.stream().map(Moved::standing).toList());
        changes.add(facts);
        outbox.tell(notices);
        if (!higher.isEmpty()) {
            risen.fire(new TiersRisen(higher));
        }
        return count;
    }

    private boolean isHigher(Standing standing, Move move) {
        LadderTerms terms =
                ladders.book(standing.ladder()).on(programme.today()).terms();
        return standing.ladder().equals(LaddersInForce.MAIN) && terms.rank(move.to()) > terms.rank(move.from());
    }

    private static String lastDay(Move move) {
        String until = move.inputs().get(Inputs.UNTIL);
        return until == null ? "" : LocalDate.parse(until).minusDays(1).toString();
    }

    private Optional<Notification> notice(Standing standing, Move move, Instant now) {
        LadderTerms terms =
                ladders.book(standing.ladder()).on(programme.today()).terms();
        Step to = terms.step(move.to());
        String code;
        if (move.reason().isStay()) {
            code = move.reason() == TierReason.GRACE ? "club.tier-grace" : "club.tier-kept";
        } else {
            boolean rise = move.from() != null && terms.rank(move.to()) > terms.rank(move.from());
            code = rise ? "club.tier-reached" : "club.tier-lower";
        }
        if (move.to().equals(move.from()) && !move.reason().isStay()) {
            return Optional.empty();
        }
        var args = Map.of("tier", to.name().zh(), "tierEn", to.name().en(), "lastDay", lastDay(move));
        String key = "tier:" + standing.ladder() + ":" + move.to() + ":" + move.on() + ":" + now.toEpochMilli();
        return Optional.of(new Notification(standing.member(), code, args, key));
    }
}
