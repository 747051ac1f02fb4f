package io.hansa.club.closing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Estimates breakage by the chain ladder, on cohorts of points that were earned in the same month.
 *
 * <p>A cohort of age <i>a</i> was earned <i>a</i> months before the month that is looked at. Of all cohorts that were seen at age
 * <i>a</i> and a month later, together: what part of the points that were there at <i>a</i> lapsed within that month, and what
 * part was still there? Then
 * <pre>  share(a) = (lapsed + still there × share(a + 1)) ÷ there at a</pre>
 * is the part of the points outstanding at age <i>a</i> that lapses in the end, and where nothing was still there, the chain
 * ends. Each age's outstanding points times its share, rounded half up, are what will lapse of them. Shares are kept to twelve
 * places, half to even, and lie between 0 and 1.
 *
 * <p>An age of which fewer than {@link #FEWEST_COHORTS} cohorts were seen has no share, nor have younger ages whose chain leads
 * over it: then the estimate says so instead of a number. It supposes that members go on to behave as they did, and that the
 * programme keeps its terms. Points that never expire are left out; so are pending ones, until they can be used. What was
 * reversed after it had lapsed has lapsed; so has what was reinstated, which then runs off in its cohort once more.
 */
final class RunOffLadder {

    static final int FEWEST_COHORTS = 3;

    private static final int PLACES = 12;

    private final SortedMap<YearMonth, SortedMap<YearMonth, RunOffRow>> cohorts = new TreeMap<>();
    private final YearMonth last;

    /** @param last the month that is closed */
    RunOffLadder(List<RunOffRow> rows, YearMonth last) {
        this.last = last;
        rows.forEach(row ->
                cohorts.computeIfAbsent(row.cohort(), cohort -> new TreeMap<>()).put(row.month(), row));
    }

    /** What was seen of the step from one age to the next, and what is outstanding at the age today. */
    private static final class Step {

        private long outstanding;
        private int cohorts;
        private long seen;
        private long left;
        private long broken;

        boolean isSeenEnough() {
            return cohorts >= FEWEST_COHORTS && seen > 0;
        }
    }

    BreakageEstimate estimate() {
        SortedMap<Integer, Step> steps = steps();
        Deque<BreakageEstimate.Age> ages = new ArrayDeque<>();
        Optional<BigDecimal> older = Optional.empty();
        for (int age = steps.isEmpty() ? -1 : steps.lastKey(); age >= 0; age--) {
            Step step = steps.getOrDefault(age, new Step());
            older = share(step, older);
            ages.addFirst(age(age, step, older));
        }
        return estimate(List.copyOf(ages));
    }

    private static BreakageEstimate estimate(List<BreakageEstimate.Age> ages) {
        long outstanding = 0;
        long points = 0;
        long unknown = 0;
        for (BreakageEstimate.Age age : ages) {
            outstanding = Math.addExact(outstanding, age.outstanding());
            points = Math.addExact(points, age.points().orElse(0L));
            unknown = Math.addExact(unknown, age.points().isPresent() ? 0 : age.outstanding());
        }
        boolean known = ages.stream().allMatch(age -> age.points().isPresent());
        return new BreakageEstimate(outstanding, known ? Optional.of(points) : Optional.empty(), unknown, ages);
    }

    private static BreakageEstimate.Age age(int months, Step step, Optional<BigDecimal> share) {
        Optional<Long> points = step.outstanding == 0
                ? Optional.of(0L)
                : share.map(part -> part.multiply(BigDecimal.valueOf(step.outstanding))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
        return new BreakageEstimate.Age(
                months, step.outstanding, step.cohorts, step.seen, step.left, step.broken, share, points);
    }

    private static Optional<BigDecimal> share(Step step, Optional<BigDecimal> older) {
        if (!step.isSeenEnough() || step.left != 0 && older.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal later = older.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(step.left));
        BigDecimal share = BigDecimal.valueOf(step.broken)
                .add(later)
                .divide(BigDecimal.valueOf(step.seen), PLACES, RoundingMode.HALF_EVEN);
        return Optional.of(share.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    private SortedMap<Integer, Step> steps() {
        SortedMap<Integer, Step> steps = new TreeMap<>();
        cohorts.forEach((cohort, months) -> follow(cohort, months, steps));
        return steps;
    }

    /** Goes with a cohort from month to month; what was used of it before it was earned counts at its first age. */
    private void follow(YearMonth cohort, SortedMap<YearMonth, RunOffRow> months, Map<Integer, Step> steps) {
        YearMonth earned = cohort.isAfter(last) ? last : cohort;
        long there = sum(months.headMap(earned.plusMonths(1)));
        int ages = (int) ChronoUnit.MONTHS.between(earned, last);
        for (int age = 0; age < ages; age++) {
            RunOffRow next = months.get(earned.plusMonths(age + 1L));
            long left = next == null ? there : Math.addExact(there, next.change());
            if (there > 0) {
                note(steps.computeIfAbsent(age, none -> new Step()), there, left, next);
            }
            there = left;
        }
        Step today = steps.computeIfAbsent(ages, none -> new Step());
        today.outstanding = Math.addExact(today.outstanding, there);
    }

    private static void note(Step step, long there, long left, RunOffRow next) {
        step.cohorts++;
        step.seen = Math.addExact(step.seen, there);
        step.left = Math.addExact(step.left, left);
        step.broken = Math.addExact(step.broken, next == null ? 0 : next.broken());
    }

    private static long sum(Map<YearMonth, RunOffRow> months) {
        return months.values().stream().mapToLong(RunOffRow::change).reduce(0, Math::addExact);
    }
}
