package io.hansa.club.tier;

import io.hansa.club.ladder.Had;
import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Step;
import io.hansa.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Decides at once whether what was earned reaches a higher tier.
 *
 * <p>What counts in a past period reaches what it would have reached then, less what has been lost since: after each period that
 * was not enough for it, it is where a review would have left it. Nobody falls here.
 */
final class Rise {

    private final LadderBook book;

    Rise(LadderBook book) {
        this.book = book;
    }

    /** What a past came to by now. */
    private record Reached(Step step, Period period, Had had) {}

    /** @param since the earliest day on which something was earned that is not decided about yet */
    Decided rise(Held held, Facts facts, LocalDate today, LocalDate since) {
        LadderVersionView version = book.on(today);
        LadderTerms terms = version.terms();
        if (held.isCappedOn(today)) {
            return Decided.still(held);
        }
        List<Period> periods = periods(held, today, List.of(since));
        Period current = periods.get(periods.size() - 1);
        Had had = facts.in(current);
        Reached reached = new Reached(terms.reachedBy(had), current, had);
        LocalDate next = terms.periods().reviewAfter(today, held.anchor());
        Held then = held.at(reached.step().code(), next);
        if (terms.periods().isRolling()) {
            for (Period period : periods) {
                reached = higher(terms, reached, at(period, facts));
            }
            then = held.at(reached.step().code(), next);
        } else if (periods.size() > 1) {
            Past past = new Past(terms, periods.subList(0, periods.size() - 1), facts);
            Reached late = past.by(today);
            if (terms.rank(late.step().code()) > terms.rank(reached.step().code())) {
                reached = late;
                then = past.inGrace(today)
                        ? held.at(late.step().code(), next).inGrace(current.from(), past.graceEnd())
                        : held.at(late.step().code(), next);
            }
        }
        if (terms.rank(reached.step().code()) <= terms.rank(held.tier())) {
            return Decided.still(held);
        }
        return new Decided(
                then,
                List.of(move(held, reached.step(), reached.had(), reached.period(), version, today, then.dueOn())));
    }

    private static Reached higher(LadderTerms terms, Reached one, Reached other) {
        return terms.rank(other.step().code()) > terms.rank(one.step().code()) ? other : one;
    }

    private Reached at(Period period, Facts facts) {
        Had had = facts.in(period);
        return new Reached(book.on(period.until().minusDays(1)).terms().reachedBy(had), period, had);
    }

    /**
     * The periods that it looks at, oldest first, the running one last: as far back as something could be left of what was reached.
     *
     * @param earnedOn on which days something was earned
     */
    List<Period> periods(Held held, LocalDate today, Collection<LocalDate> earnedOn) {
        LadderTerms terms = book.on(today).terms();
        List<Period> periods = new ArrayList<>();
        if (terms.periods().isRolling()) {
            earnedOn.stream()
                    .filter(day -> day.isBefore(today))
                    .distinct()
                    .sorted()
                    .forEach(day -> periods.add(terms.periods().of(day, held.anchor())));
            periods.add(terms.periods().of(today, held.anchor()));
            return periods;
        }
        LocalDate since = earnedOn.stream().min(LocalDate::compareTo).orElse(today);
        Period period = terms.periods().of(today, held.anchor());
        periods.add(period);
        for (int i = 1; i <= terms.steps().size() && since.isBefore(period.from()); i++) {
            period = terms.periods().of(period.from().minusDays(1), held.anchor());
            periods.add(0, period);
        }
        return periods;
    }

    static Move move(
            Held held, Step to, Had had, Period period, LadderVersionView version, LocalDate on, LocalDate until) {
        var inputs = Inputs.of(version).in(period).until(until).reached(to, had);
        boolean byPoints = to.metBy(had).filter(way -> way.isOfStatusPoints()).isPresent();
        return new Move(
                held.tier(), to.code(), byPoints ? TierReason.STATUS_POINTS : TierReason.QUALIFIED, on, inputs.map());
    }

    /** What periods that are over left, when each was reviewed at its end. */
    private final class Past {

        private final Period last;
        private final boolean wasEnough;
        private final Reached before;
        private final Reached after;

        Past(LadderTerms terms, List<Period> periods, Facts facts) {
            last = periods.get(periods.size() - 1);
            Reached left = at(periods.get(0), facts);
            Reached kept = left;
            boolean enough = true;
            for (Period period : periods.subList(1, periods.size())) {
                Reached reached = at(period, facts);
                kept = higher(terms, reached, left);
                enough = terms.rank(reached.step().code())
                        >= terms.rank(left.step().code());
                Step landing = terms.landing(left.step().code());
                left = enough ? reached : higher(terms, reached, new Reached(landing, left.period(), left.had()));
            }
            before = kept;
            after = left;
            wasEnough = enough;
        }

        LocalDate graceEnd() {
            return last.until()
                    .plusDays(book.on(last.until().minusDays(1)).terms().graceDays());
        }

        boolean inGrace(LocalDate today) {
            return !wasEnough && today.isBefore(graceEnd());
        }

        Reached by(LocalDate today) {
            return inGrace(today) ? before : after;
        }
    }
}
