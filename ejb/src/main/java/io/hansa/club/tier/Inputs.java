package io.hansa.club.tier;

import io.hansa.club.ladder.Criterion;
import io.hansa.club.ladder.Had;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Measure;
import io.hansa.club.ladder.Step;
import io.hansa.club.ladder.Way;
import io.hansa.kernel.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a decision saw, as it is kept: {@code ladder}, {@code period}, of each criterion what there was ({@code statusPoints}) and what
 * was asked for ({@code threshold} of status points, {@code needs.spend}), {@code until} which day it holds.
 */
final class Inputs {

    static final String PERIOD = "period";
    static final String UNTIL = "until";
    static final String REACHED = "reached";

    private final Map<String, String> map = new TreeMap<>();

    static Inputs of(LadderVersionView version) {
        return none().with("ladder", version.called());
    }

    static Inputs none() {
        return new Inputs();
    }

    Inputs with(String name, String value) {
        map.put(name, value);
        return this;
    }

    Inputs in(Period period) {
        return with(PERIOD, period.toString());
    }

    Inputs until(LocalDate day) {
        return with(UNTIL, day.toString());
    }

    /** By which way a step was reached. */
    Inputs reached(Step step, Had had) {
        step.metBy(had).ifPresent(way -> add(way, had));
        return this;
    }

    /** What there was of the way to a step that was nearest. */
    Inputs missed(Step step, Had had) {
        nearest(step, had).ifPresent(way -> add(way, had));
        return this;
    }

    private void add(Way way, Had had) {
        for (Criterion criterion : way.all()) {
            String name = name(criterion.measure());
            map.put(name, Long.toString(had.of(criterion.measure())));
            map.put(
                    criterion.measure() == Measure.STATUS_POINTS ? "threshold" : "needs." + name,
                    Long.toString(criterion.atLeast()));
        }
    }

    /** The way of which most is done. */
    static Optional<Way> nearest(Step step, Had had) {
        return step.ways().stream().max(Comparator.comparingInt(way -> percent(way, had)));
    }

    /** How much of a way is done: of its criteria the least. */
    static int percent(Way way, Had had) {
        return way.all().stream()
                .mapToInt(criterion -> percent(had.of(criterion.measure()), criterion.atLeast()))
                .min()
                .orElse(0);
    }

    static int percent(long has, long needs) {
        return (int) (Math.max(0, Math.min(has, needs)) * 100 / needs);
    }

    static String name(Measure measure) {
        return switch (measure) {
            case STATUS_POINTS -> "statusPoints";
            case SPEND -> "spend";
            case ACTIVITIES -> "activities";
            case TENURE_MONTHS -> "tenureMonths";
            case STANDING -> "standing";
        };
    }

    Map<String, String> map() {
        return Map.copyOf(map);
    }
}
