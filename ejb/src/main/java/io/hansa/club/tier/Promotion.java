package io.hansa.club.tier;

import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.ladder.Measure;
import io.hansa.club.tier.Moving.Moved;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lifts members to the tiers that a batch of transactions brings them to, in that batch's transaction.
 *
 * <p>Whoever decides about a member locks its standings first and reads what it has earned after: two batches, or a batch and a
 * review, never decide about one member at the same time, and the later one sees what the earlier one posted.
 */
@ApplicationScoped
class Promotion {

    static final Actor ACTOR = Actor.system("tiers");

    @Inject
    LaddersInForce ladders;

    @Inject
    Standings standings;

    @Inject
    Joining joining;

    @Inject
    MemberFacts facts;

    @Inject
    ActivityDays days;

    @Inject
    Moving moving;

    @Inject
    Programme programme;

    void onAccepted(@Observes TransactionsAccepted batch) {
        boolean ofDays = ladders.asksFor(Measure.SPEND) || ladders.asksFor(Measure.ACTIVITIES);
        Map<MemberNumber, LocalDate> since = new HashMap<>();
        for (var item : batch.items()) {
            if (item.statusPoints().isPositive() || ofDays && item.activities() > 0) {
                since.merge(item.member(), item.businessDate(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        List<Standing> locked = since.isEmpty() ? List.of() : withLeads(standings.lock(since.keySet()), since);
        days.add(batch.items());
        rise(locked, since);
    }

    /**
     * Lifts whom what was earned since a day lifts, on every ladder.
     *
     * @param locked standings on all ladders of the members, without those that count for another
     */
    void rise(List<Standing> locked, Map<MemberNumber, LocalDate> since) {
        LocalDate today = programme.today();
        List<Standing> all = joining.withAll(locked, today).stream()
                .filter(standing -> mayRise(standing, today))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        Map<Standing, Rise> rules = new HashMap<>();
        Map<String, LadderBook> books = new HashMap<>();
        all.forEach(standing -> rules.put(standing, new Rise(books.computeIfAbsent(standing.ladder(), ladders::book))));
        Map<Standing, Facts> known =
                facts.of(all, standing -> periods(rules, standing, today, since), ladders::asksFor);
        List<Moved> moved = new ArrayList<>();
        for (Standing standing : all) {
            Decided decided =
                    rules.get(standing).rise(standing.held(), known.get(standing), today, since.get(standing.member()));
            if (!decided.moves().isEmpty()) {
                moved.add(new Moved(standing, decided));
            }
        }
        moving.make(moved, ACTOR);
    }

    /** What comes to a merged member counts for the one that it leads to. */
    private List<Standing> withLeads(List<Standing> locked, Map<MemberNumber, LocalDate> since) {
        Map<MemberNumber, LocalDate> led = new HashMap<>();
        locked.stream().filter(standing -> standing.countsFor().isPresent()).forEach(standing -> {
            MemberNumber lead = standings.lead(standing);
            if (!since.containsKey(lead)) {
                led.put(lead, since.get(standing.member()));
            }
        });
        if (led.isEmpty()) {
            return locked;
        }
        since.putAll(led);
        List<Standing> all = new ArrayList<>(locked);
        all.addAll(standings.lock(led.keySet()));
        return all;
    }

    private boolean mayRise(Standing standing, LocalDate today) {
        return ladders.book(standing.ladder())
                .on(today)
                .terms()
                .above(standing.tier())
                .isPresent();
    }

    private static List<Period> periods(
            Map<Standing, Rise> rules, Standing standing, LocalDate today, Map<MemberNumber, LocalDate> since) {
        return rules.get(standing).periods(standing.held(), today, List.of(since.get(standing.member())));
    }
}
