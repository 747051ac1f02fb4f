package io.hansa.club.tier;

import io.hansa.club.ladder.Had;
import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Step;
import io.hansa.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what becomes of a tier when a period or its grace has ended. Plain rules over facts: whatever was counted late is in them.
 *
 * <p>A period is judged by the version that held on its last day; what follows is that of the version that holds on the day after. Who
 * reached the tier again keeps it through the next period. Otherwise it is kept for the days of grace, or for as long as it was
 * promised; then it is lost, unless late facts or what was earned meanwhile are enough. Who falls, falls to what was reached, softly
 * by one step at most, and never below its floor.
 */
final class TierReview {

    /** Reviews that were missed are made up for one by one; so many come from a clock that is wrong. */
    private static final int MOST = 1_000;

    private final LadderBook book;

    TierReview(LadderBook book) {
        this.book = book;
    }

    /** All that is due by a day; nothing, when it was decided before. */
    Decided review(Held held, Facts facts, LocalDate today) {
        List<Move> moves = new ArrayList<>();
        Held now = held;
        for (int i = 0; !now.dueOn().isAfter(today); i++) {
            if (i == MOST) {
                throw new IllegalStateException("reviews without end: " + held);
            }
            Decided next = new Due(now, facts).decide();
            moves.addAll(next.moves());
            now = next.held();
        }
        return new Decided(now, moves);
    }

    /** The periods that the next decision looks at. */
    List<Period> periods(Held held) {
        LocalDate last = held.dueOn().minusDays(1);
        List<Period> periods = new ArrayList<>();
        held.graceFrom().ifPresent(from -> periods.add(period(from.minusDays(1), held)));
        periods.add(period(last, held));
        return periods;
    }

    private Period period(LocalDate day, Held held) {
        return book.on(day).terms().periods().of(day, held.anchor());
    }

    /** One decision. */
    private final class Due {

        private final Held held;
        private final Facts facts;
        private final LocalDate day;
        private final LadderVersionView version;
        private final LadderTerms terms;
        private final LocalDate next;

        /** What the period that counts came to. */
        private Period judged;

        private Had had;
        private Step reached;

        Due(Held held, Facts facts) {
            this.held = held;
            this.facts = facts;
            day = held.dueOn();
            version = book.on(day);
            terms = version.terms();
            next = terms.periods().reviewAfter(day, held.anchor());
            judge(held.graceFrom().orElse(day).minusDays(1));
        }

        private void judge(LocalDate last) {
            judged = period(last, held);
            had = facts.in(judged);
            reached = book.on(last).terms().reachedBy(had);
        }

        Decided decide() {
            if (held.graceFrom().isPresent() && !isEnough()) {
                judgeWithMeanwhile();
            }
            if (isEnough()) {
                return enough();
            }
            Optional<String> floor = held.floorOn(day).filter(tier -> rank(tier) >= rank(held.tier()));
            if (floor.isPresent()) {
                return stay(TierReason.FLOOR);
            }
            return held.graceFrom().isPresent() ? afterGrace() : afterPeriod();
        }

        /** What was earned since counts too; where both are too little, it is the period before that says why. */
        private void judgeWithMeanwhile() {
            Step past = reached;
            Period before = judged;
            Had hadBefore = had;
            judge(day.minusDays(1));
            if (!isEnough()) {
                reached = terms.step(terms.higher(past.code(), reached.code()));
                judged = before;
                had = hadBefore;
            }
        }

        private boolean isEnough() {
            return rank(reached.code()) >= rank(held.tier());
        }

        private int rank(String tier) {
            return terms.rank(tier);
        }

        private Decided enough() {
            if (rank(reached.code()) > rank(held.tier()) && !held.isCappedOn(day)) {
                return new Decided(
                        held.at(reached.code(), next),
                        List.of(Rise.move(held, reached, had, judged, version, day, next)));
            }
            if (held.tier().equals(terms.lowest().code())) {
                return Decided.still(held.at(held.tier(), next));
            }
            return stay(TierReason.KEPT);
        }

        private Decided stay(TierReason reason) {
            Inputs inputs = Inputs.of(version).in(judged).until(next);
            Step step = terms.step(held.tier());
            if (reason == TierReason.KEPT) {
                inputs.reached(step, had);
            } else {
                inputs.missed(step, had);
            }
            return new Decided(
                    held.at(held.tier(), next), List.of(new Move(held.tier(), held.tier(), reason, day, inputs.map())));
        }

        private Decided afterPeriod() {
            LocalDate grace = day.plusDays(book.on(day.minusDays(1)).terms().graceDays());
            LocalDate end = later(grace, held.keptUntil());
            if (!end.isBefore(next)) {
                return stay(TierReason.PROMISE);
            }
            return end.isAfter(day) ? grace(day, end) : fall();
        }

        private Decided afterGrace() {
            LocalDate end = later(day, held.keptUntil());
            if (!end.isBefore(next)) {
                return stay(TierReason.PROMISE);
            }
            return end.isAfter(day) ? grace(held.graceFrom().orElseThrow(), end) : fall();
        }

        private Decided grace(LocalDate from, LocalDate end) {
            Step step = terms.step(held.tier());
            Inputs inputs = Inputs.of(version).in(judged).until(end).missed(step, had);
            return new Decided(
                    held.inGrace(from, end),
                    List.of(new Move(held.tier(), held.tier(), TierReason.GRACE, day, inputs.map())));
        }

        private Decided fall() {
            String to = terms.higher(reached.code(), terms.landing(held.tier()).code());
            to = terms.higher(to, held.floorOn(day).orElse(to));
            Inputs inputs = Inputs.of(version)
                    .in(judged)
                    .until(next)
                    .missed(terms.step(held.tier()), had)
                    .with(Inputs.REACHED, reached.code());
            return new Decided(
                    held.at(to, next), List.of(new Move(held.tier(), to, TierReason.FALLEN, day, inputs.map())));
        }

        private LocalDate later(LocalDate one, Optional<LocalDate> other) {
            return other.filter(one::isBefore).orElse(one);
        }
    }
}
