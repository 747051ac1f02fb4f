package io.hansa.club.tier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps, lowest first, and what status points reach. */
record Ladder(List<TierView> steps) {

    Ladder {
        steps = steps.stream().sorted(Comparator.comparingInt(TierView::rank)).toList();
        if (steps.isEmpty() || steps.get(0).threshold() != 0) {
            throw new IllegalStateException("a ladder begins with a tier that everyone has");
        }
    }

    TierView lowest() {
        return steps.get(0);
    }

    TierView step(String code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the ladder has no tier " + code));
    }

    /** The highest step whose threshold is met. */
    TierView reachedBy(long statusPoints) {
        return steps.stream()
                .filter(step -> step.threshold() <= statusPoints)
                .reduce((lower, higher) -> higher)
                .orElse(lowest());
    }

    Optional<TierView> after(TierView step) {
        return steps.stream().filter(higher -> higher.rank() > step.rank()).findFirst();
    }

    /** What is missing to the step after the one a member has, which may be higher than its points alone would reach. */
    Optional<TierProgress.Next> next(TierView present, long statusPoints) {
        return after(present).map(next -> {
            long missing = Math.max(0, next.threshold() - statusPoints);
            long way = next.threshold() - present.threshold();
            long gone = Math.max(0, Math.min(way, statusPoints - present.threshold()));
            return new TierProgress.Next(next, missing, (int) Math.min(99, gone * 100 / way));
        });
    }
}
