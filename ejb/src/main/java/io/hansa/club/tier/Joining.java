package io.hansa.club.tier;

import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts members on the lowest step of ladders on which they do not stand yet. */
@ApplicationScoped
class Joining {

    @Inject
    LaddersInForce ladders;

    @Inject
    Standings standings;

    @Inject
    TierChanges changes;

    @Inject
    Programme programme;

    /** Somebody who comes to a ladder. */
    record Comer(MemberNumber member, String ladder, AccountId statusAccount, LocalDate anchor) {}

    /** In the order of their keys, so that two batches never wait for each other in turn. */
    List<Standing> begin(List<Comer> comers, Actor actor) {
        LocalDate today = programme.today();
        Instant now = programme.now();
        List<Standing> begun = new ArrayList<>();
        List<TierChange> facts = new ArrayList<>();
        comers.stream()
                .sorted(Comparator.comparing((Comer comer) -> comer.member().value())
                        .thenComparing(Comer::ladder))
                .forEach(comer -> {
                    var version = ladders.book(comer.ladder()).on(today);
                    LadderTerms terms = version.terms();
                    String lowest = terms.lowest().code();
                    LocalDate due = terms.periods().reviewAfter(today, comer.anchor());
                    begun.add(new Standing(
                            comer.member(),
                            comer.ladder(),
                            comer.statusAccount(),
                            Held.begun(lowest, comer.anchor(), due),
                            now));
                    Move move = new Move(
                            null,
                            lowest,
                            TierReason.ENROLMENT,
                            today,
                            Inputs.of(version).map());
                    facts.add(new TierChange(comer.member(), comer.ladder(), move, actor, now));
                });
        standings.add(begun);
        changes.add(facts);
        return begun;
    }

    /** These, and new ones of their members on ladders that came later; those that count for another are left out. */
    List<Standing> withAll(List<Standing> locked, LocalDate today) {
        List<Standing> all = new ArrayList<>(locked.stream()
                .filter(standing -> standing.countsFor().isEmpty())
                .filter(standing -> ladders.isInForce(standing.ladder(), today))
                .toList());
        List<String> codes = ladders.codes(today);
        if (codes.size() > 1) {
            Set<Map.Entry<MemberNumber, String>> there = new HashSet<>();
            all.forEach(standing -> there.add(Map.entry(standing.member(), standing.ladder())));
            List<Comer> comers = new ArrayList<>();
            all.stream()
                    .filter(main -> main.ladder().equals(LaddersInForce.MAIN))
                    .forEach(main -> codes.stream()
                            .filter(code -> !there.contains(Map.entry(main.member(), code)))
                            .map(code -> new Comer(main.member(), code, main.statusAccount(), main.anchor()))
                            .forEach(comers::add));
            all.addAll(begin(comers, Promotion.ACTOR));
        }
        return all;
    }
}
