package io.hansa.club.tier;

import io.hansa.club.ladder.Had;
import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Step;
import io.hansa.club.ladder.Way;
import io.hansa.club.tier.TierProgress.CriterionProgress;
import io.hansa.club.tier.TierProgress.Next;
import io.hansa.club.tier.TierProgress.Outlook;
import io.hansa.club.tier.TierProgress.WayProgress;
import io.hansa.kernel.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells how far a member is, and what the next reviews come to if nothing more is earned. */
final class Progressing {

    private final Standing standing;
    private final Facts facts;
    private final LocalDate today;
    private final LadderBook book;
    private final LadderVersionView version;
    private final LadderTerms terms;

    Progressing(Standing standing, Facts facts, LadderBook book, LocalDate today) {
        this.standing = standing;
        this.facts = facts;
        this.today = today;
        this.book = book;
        version = book.on(today);
        terms = version.terms();
    }

    static Period running(Held held, LadderBook book, LocalDate today) {
        return book.on(today).terms().periods().of(today, held.anchor());
    }

    TierProgress progress() {
        Held held = standing.held();
        Period period = running(held, book, today);
        Had had = facts.in(period);
        Step present = terms.step(held.tier());
        return new TierProgress(
                standing.ladder(),
                version.name(),
                TierView.of(terms, present),
                standing.since(),
                had.statusPoints(),
                period,
                terms.above(present.code()).map(step -> next(step, had, 99)),
                present.ways().isEmpty() ? Optional.empty() : Optional.of(next(present, had, 100)),
                outlook(held, period));
    }

    private Next next(Step step, Had had, int most) {
        List<WayProgress> ways = step.ways().stream()
                .map(way -> way(way, had))
                .sorted(Comparator.comparingInt(WayProgress::percent).reversed())
                .toList();
        WayProgress nearest = ways.get(0);
        long missing = nearest.criteria().stream()
                .filter(criterion -> criterion.measure() == io.hansa.club.ladder.Measure.STATUS_POINTS)
                .mapToLong(CriterionProgress::missing)
                .sum();
        return new Next(TierView.of(terms, step), missing, Math.min(most, nearest.percent()), ways);
    }

    private static WayProgress way(Way way, Had had) {
        return new WayProgress(
                Inputs.percent(way, had),
                way.all().stream()
                        .map(criterion -> new CriterionProgress(
                                criterion.measure(), had.of(criterion.measure()), criterion.atLeast()))
                        .toList());
    }

    /** What would be decided on the day of the next review, and on that after its grace, by the facts of today. */
    private Outlook outlook(Held held, Period period) {
        TierReview review = new TierReview(book);
        Optional<Move> fall = Optional.empty();
        Held then = held;
        for (int i = 0; i < 2 && fall.isEmpty(); i++) {
            LocalDate due = then.dueOn().isAfter(today) ? then.dueOn() : today;
            Decided decided = review.review(then, facts, due);
            fall = decided.moves().stream()
                    .filter(move -> move.reason() == TierReason.FALLEN)
                    .findFirst();
            if (decided.held().graceFrom().isEmpty()) {
                break;
            }
            then = decided.held();
        }
        return new Outlook(
                held.graceFrom().isPresent() ? period.until() : held.dueOn(),
                held.graceFrom().map(from -> held.dueOn()),
                fall.map(move -> TierView.of(terms, move.to())),
                fall.map(Move::on),
                held.floorOn(today).map(code -> TierView.of(terms, code)),
                held.keptUntil().filter(today::isBefore));
    }
}
