package io.hansa.club.tier;

import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.tier.Moving.Moved;
import io.hansa.club.tier.Standings.Place;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviews members in portions: a few statements each, in the order of their keys. */
@ApplicationScoped
class ReviewWork {

    /** Members at once: their standings are locked by lists that long. */
    static final int PORTION = 500;

    @Inject
    LaddersInForce ladders;

    @Inject
    Standings standings;

    @Inject
    MemberFacts facts;

    @Inject
    Moving moving;

    @Inject
    Promotion promotion;

    /** How many were looked at. */
    long reviewDue(String ladder, LocalDate asOf, Place after, Place last) {
        long done = 0;
        Place from = after;
        List<Place> due = standings.due(ladder, asOf, from, Optional.of(last), PORTION);
        while (!due.isEmpty()) {
            done += review(ladder, asOf, due.stream().map(Place::number).toList());
            from = due.get(due.size() - 1);
            due = standings.due(ladder, asOf, from, Optional.of(last), PORTION);
        }
        return done;
    }

    private long review(String ladder, LocalDate asOf, Collection<MemberNumber> members) {
        TierReview review = new TierReview(ladders.book(ladder));
        List<Standing> due = standings.lock(members).stream()
                .filter(standing -> standing.ladder().equals(ladder))
                .filter(standing -> standing.countsFor().isEmpty())
                .filter(standing -> !standing.held().dueOn().isAfter(asOf))
                .toList();
        Map<Standing, Facts> known = facts.of(due, standing -> review.periods(standing.held()), ladders::asksFor);
        moving.make(
                due.stream()
                        .map(standing -> new Moved(standing, review.review(standing.held(), known.get(standing), asOf)))
                        .toList(),
                Promotion.ACTOR);
        standings.flush();
        return due.size();
    }

    /** Lifts whom a version that has just begun lifts, and puts members on a ladder that is new. */
    long liftAll(String ladder, LocalDate begins, String after, String last) {
        long done = 0;
        String from = after;
        LadderBook book = ladders.book(ladder);
        LocalDate before = book.on(begins).begins().minusDays(1);
        List<MemberNumber> members = standings.members(LaddersInForce.MAIN, from, last, PORTION);
        while (!members.isEmpty()) {
            Map<MemberNumber, LocalDate> since = new HashMap<>();
            members.forEach(member -> since.put(member, before));
            promotion.rise(new ArrayList<>(standings.lock(members)), since);
            standings.flush();
            done += members.size();
            from = members.get(members.size() - 1).value();
            members = standings.members(LaddersInForce.MAIN, from, last, PORTION);
        }
        return done;
    }
}
