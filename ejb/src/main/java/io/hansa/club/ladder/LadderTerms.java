package io.hansa.club.ladder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a version of a ladder says.
 *
 * @param steps the lowest first; everybody has the lowest
 * @param graceDays how long after a period that was not enough a step is kept, 0 to a period's shortest length
 * @param softLanding whether who falls, falls by one step at most
 */
public record LadderTerms(List<Step> steps, Periods periods, int graceDays, boolean softLanding) {

    private static final int MOST_STEPS = 12;
    private static final int SHORTEST_MONTH = 28;

    public LadderTerms {
        steps = List.copyOf(steps);
        Objects.requireNonNull(periods);
        if (steps.size() < 2 || steps.size() > MOST_STEPS) {
            throw new InvalidLadder("steps");
        }
        if (!steps.get(0).ways().isEmpty()
                || steps.stream().skip(1).anyMatch(step -> step.ways().isEmpty())) {
            throw new InvalidLadder("lowest");
        }
        if (steps.stream().map(Step::code).distinct().count() < steps.size()) {
            throw new InvalidLadder("code");
        }
        if (graceDays < 0 || graceDays > periods.months() * SHORTEST_MONTH - 1) {
            throw new InvalidLadder("grace");
        }
    }

    public Step lowest() {
        return steps.get(0);
    }

    public Optional<Step> find(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException when the ladder has no such step */
    public Step step(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("the ladder has no tier " + code));
    }

    /** 1 is the lowest. */
    public int rank(String code) {
        return steps.indexOf(step(code)) + 1;
    }

    /** The highest step that is reached. */
    public Step reachedBy(Had had) {
        return steps.stream()
                .filter(step -> step.isReachedBy(had))
                .reduce((lower, higher) -> higher)
                .orElse(lowest());
    }

    public Optional<Step> above(String code) {
        return steps.stream().skip(rank(code)).findFirst();
    }

    /** Where who falls from a step lands at the lowest. */
    public Step landing(String code) {
        return softLanding ? steps.get(Math.max(0, rank(code) - 2)) : lowest();
    }

    public String higher(String one, String other) {
        return rank(one) >= rank(other) ? one : other;
    }

    public boolean asksFor(Measure measure) {
        return steps.stream()
                .flatMap(step -> step.ways().stream())
                .flatMap(way -> way.all().stream())
                .anyMatch(criterion -> criterion.measure() == measure);
    }
}
