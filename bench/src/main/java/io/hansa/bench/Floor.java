package io.hansa.bench;

import java.util.ArrayList;
import java.util.List;

/** A floor that is measured before and after something that happens once. */
final class Floor {

    private final int callers;
    private final Load load;
    private final List<Double> rates = new ArrayList<>();

    Floor(int callers, Load load) {
        this.callers = callers;
        this.load = load;
        Round.run(callers, Settings.WARM_UP_SECONDS / 2, load);
    }

    void measure() {
        for (int turn = 0; turn < 2; turn++) {
            rates.add(Round.run(callers, Settings.ROUND_SECONDS, load).perSecond());
        }
    }

    Row row(String name, String floorName, double perSecond, double bar, String conditions) {
        double floor = Comparison.median(
                rates.stream().mapToDouble(Double::doubleValue).toArray());
        return new Row(
                name,
                floorName,
                floor,
                perSecond,
                perSecond / floor,
                bar,
                0,
                0,
                conditions + "; the floor before and after");
    }
}
