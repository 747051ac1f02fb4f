package io.hansa.web.console.closing;

import io.hansa.club.closing.LiabilitySum;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of a picture whose height is a hundred, one for each sum; ten wide with the space between. */
public record ExpiryChart(List<Column> columns) {

    private static final int STEP = 10;
    private static final int HEIGHT = 100;

    /** So that a few columns do not become walls. */
    private static final int FEWEST = 24;

    /** @param height 0 to 100, at least 1 where there is anything */
    public record Column(int x, int y, int height, LiabilitySum sum) {}

    static ExpiryChart of(List<LiabilitySum> sums) {
        long most =
                Math.max(1, sums.stream().mapToLong(LiabilitySum::points).max().orElse(1));
        return new ExpiryChart(IntStream.range(0, sums.size())
                .mapToObj(place -> column(place, sums.get(place), most))
                .toList());
    }

    private static Column column(int place, LiabilitySum sum, long most) {
        long points = Math.max(0, sum.points());
        int height = points == 0 ? 0 : (int) Math.max(1, points * HEIGHT / most);
        return new Column(place * STEP, HEIGHT - height, height, sum);
    }

    public int getWidth() {
        return Math.max(FEWEST, columns.size()) * STEP;
    }
}
