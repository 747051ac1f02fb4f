package io.hansa.club.tier;

import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.tier.Moving.Moved;
import io.hansa.club.tier.Places.Place;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reviews the members of a chunk: a few statements, however many they are. */
@ApplicationScoped
class ReviewWork {

    @Inject
    LaddersInForce ladders;

    @Inject
    Standings standings;

    @Inject
    Places places;

    @Inject
    MemberFacts facts;

    @Inject
    Moving moving;

    @Inject
    Promotion promotion;

    /** How many were looked at: those who are due once they are locked. */
    long review(String ladder, LocalDate asOf, Place after, Place last) {
        TierReview review = new TierReview(ladders.book(ladder));
        List<Standing> due = standings.lock(places.due(ladder, after, last), ladder).stream()
                .filter(standing -> standing.countsFor().isEmpty())
                .filter(standing -> !standing.held().dueOn().isAfter(asOf))
                .toList();
        Map<Standing, Facts> known = facts.of(due, standing -> review.periods(standing.held()), ladders::asksFor);
        moving.make(
                due.stream()
                        .map(standing -> new Moved(standing, review.review(standing.held(), known.get(standing), asOf)))
                        .toList(),
                Promotion.ACTOR);
        return due.size();
    }

    /** Lifts whom a version that has just begun lifts, and puts members on a ladder that is new. */
    long liftAll(String ladder, LocalDate begins, String after, String last) {
        LadderBook book = ladders.book(ladder);
        LocalDate before = book.on(begins).begins().minusDays(1);
        List<MemberNumber> members = standings.range(List.of(LaddersInForce.MAIN), after, last).stream()
                .filter(standing -> standing.countsFor().isEmpty())
                .map(Standing::member)
                .toList();
        promotion.rise(
                standings.lock(members), members.stream().collect(Collectors.toMap(Function.identity(), m -> before)));
        return members.size();
    }
}
