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
    Programme programme;

    Standing begin(MemberNumber member, String ladder, AccountId statusAccount, LocalDate anchor, Actor actor) {
        LocalDate today = programme.today();
        Instant now = programme.now();
        var version = ladders.book(ladder).on(today);
        LadderTerms terms = version.terms();
        String lowest = terms.lowest().code();
        Held held = Held.begun(lowest, anchor, terms.periods().reviewAfter(today, anchor));
        Standing standing = new Standing(member, ladder, statusAccount, held, now);
        standings.add(standing);
        Move move = new Move(
                null, lowest, TierReason.ENROLMENT, today, Inputs.of(version).map());
        standings.add(new TierChange(member, ladder, move, actor, now));
        return standing;
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
            for (Standing main : List.copyOf(all)) {
                if (main.ladder().equals(LaddersInForce.MAIN)) {
                    codes.stream()
                            .filter(code -> !there.contains(Map.entry(main.member(), code)))
                            .forEach(code -> all.add(
                                    begin(main.member(), code, main.statusAccount(), main.anchor(), Promotion.ACTOR)));
                }
            }
        }
        return all;
    }
}
