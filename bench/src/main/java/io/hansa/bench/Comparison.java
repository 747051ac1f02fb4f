package io.hansa.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import org.HdrHistogram.Histogram;

/**
 * A path against its floor: both are warmed up, then they take turns, so that what else the machine does in the meantime meets
 * both. Rates and the ratio are medians over the turns.
 */
final class Comparison {

    private final String floorName;
    private final Side floor;
    private final Side path;
    private double warmUp;

    /** One of the two. */
    private static final class Side {

        private final int callers;
        private final Load load;
        private final double[] rates = new double[Settings.ROUNDS];
        private final Histogram latencies = new Histogram(3_600_000_000L, 3);

        Side(int callers, Load load) {
            this.callers = callers;
            this.load = load;
        }

        void warmUp(double seconds) {
            Round.run(callers, seconds, load);
        }

        void measure(int turn) {
            Round round = Round.run(callers, Settings.ROUND_SECONDS, load);
            rates[turn] = round.perSecond();
            latencies.add(round.latencies());
        }

        double rate() {
            return median(rates);
        }

        double millis(double percentile) {
            return latencies.getValueAtPercentile(percentile) / 1e3;
        }
    }

    Comparison(String floorName, int floorCallers, Load floor, int callers, Load path) {
        this.floorName = floorName;
        this.floor = new Side(floorCallers, floor);
        this.path = new Side(callers, path);
    }

    Comparison measure() {
        return measure(1);
    }

    /** @param longer how many times the usual warming up: a server has more to compile than a loop */
    Comparison measure(int longer) {
        warmUp = longer * Settings.WARM_UP_SECONDS;
        floor.warmUp(warmUp / 2);
        path.warmUp(warmUp);
        for (int turn = 0; turn < Settings.ROUNDS; turn++) {
            floor.measure(turn);
            path.measure(turn);
        }
        return this;
    }

    Row row(String name, double bar, String conditions) {
        return new Row(
                name,
                floorName,
                floor.rate(),
                path.rate(),
                ratio(),
                bar,
                path.millis(50),
                path.millis(99),
                conditions + "; " + turns());
    }

    String profile(Profile profile, String name) throws SQLException, IOException {
        return profile.of(name, path.callers, path.load) + profile.of(floorName, floor.callers, floor.load);
    }

    private double ratio() {
        double[] ratios = new double[Settings.ROUNDS];
        Arrays.setAll(ratios, turn -> path.rates[turn] / floor.rates[turn]);
        return median(ratios);
    }

    /** How many times the floor's 99th percentile the path's is. */
    double slowest() {
        return path.millis(99) / floor.millis(99);
    }

    double floorMillis(double percentile) {
        return floor.millis(percentile);
    }

    private String turns() {
        return Settings.ROUNDS + " turns of " + (int) Settings.ROUND_SECONDS + " s after " + (int) warmUp
                + " s of warming up";
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
