package io.hansa.club.tier;

import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LadderVersionView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides what a tier that is not earned does to a standing: what staff asked and a second person approved, or a partner's tier. */
final class ByHand {

    private final LadderVersionView version;
    private final LadderTerms terms;
    private final LocalDate today;

    ByHand(LadderBook book, LocalDate today) {
        version = book.on(today);
        terms = version.terms();
        this.today = today;
    }

    /**
     * Another tier until a day: a higher one is not lost before, above a lower one nothing is reached before.
     *
     * @throws InvalidTierRequest when it is below the member's floor
     */
    Decided tier(Held held, String tier, LocalDate until, Inputs inputs) {
        if (held.floorOn(today)
                .filter(floor -> terms.rank(floor) > terms.rank(tier))
                .isPresent()) {
            throw new InvalidTierRequest("floor");
        }
        boolean lower = terms.rank(tier) < terms.rank(held.tier());
        Held then = moved(held, tier)
                .kept(lower ? Optional.empty() : Optional.of(until))
                .capped(lower ? Optional.of(until) : Optional.empty());
        return new Decided(then, List.of(move(held, tier, TierReason.BY_HAND, inputs.until(until))));
    }

    /** Never below a tier; who is below, is on it. */
    Decided floor(Held held, Floor floor, Inputs inputs) {
        Held above = held.above(Optional.of(floor));
        if (terms.rank(floor.tier()) <= terms.rank(held.tier())) {
            return Decided.still(above);
        }
        Held then = moved(above, floor.tier());
        return new Decided(then, List.of(move(held, floor.tier(), TierReason.BY_HAND, inputs.until(then.dueOn()))));
    }

    /** For a partner's tier, until a day; a tier that is as high already is only kept for longer. */
    Decided equivalent(Held held, String tier, LocalDate until, Inputs inputs) {
        if (terms.find(tier).isEmpty() || terms.rank(tier) < terms.rank(held.tier()) || held.isCappedOn(today)) {
            return Decided.still(held);
        }
        boolean same = tier.equals(held.tier());
        if (same && held.keptUntil().filter(day -> !day.isBefore(until)).isPresent()) {
            return Decided.still(held);
        }
        Held then = (same ? held : moved(held, tier)).kept(Optional.of(until));
        return new Decided(then, List.of(move(held, tier, TierReason.EQUIVALENCE, inputs.until(until))));
    }

    private Held moved(Held held, String tier) {
        return held.at(tier, terms.periods().reviewAfter(today, held.anchor()));
    }

    private Move move(Held held, String tier, TierReason reason, Inputs inputs) {
        return new Move(
                held.tier(),
                tier,
                reason,
                today,
                inputs.with("ladder", version.called()).map());
    }
}
