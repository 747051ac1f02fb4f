package io.hansa.web.console.closing;

import io.hansa.club.closing.LiabilitySum;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns of a picture whose height is a hundred, ten wide with the space between: one for each sum, and for each month without
 * points between two with some.
 */
public record ExpiryChart(List<Column> columns) {

    private static final int STEP = 10;
    private static final int HEIGHT = 100;

    /** So that a few columns do not become walls. */
    private static final int FEWEST = 24;

    /** So that one month far off does not make hairs of all others. */
    private static final int LONGEST_GAP = 24;

    /** @param height 0 to 100, at least 1 where there is anything */
    public record Column(int x, int y, int height, LiabilitySum sum) {}

    /** @param sums months in their order, then others */
    static ExpiryChart of(List<LiabilitySum> sums) {
        List<LiabilitySum> all = withGaps(sums);
        long most =
                Math.max(1, all.stream().mapToLong(LiabilitySum::points).max().orElse(1));
        return new ExpiryChart(IntStream.range(0, all.size())
                .mapToObj(place -> column(place, all.get(place), most))
                .toList());
    }

    private static List<LiabilitySum> withGaps(List<LiabilitySum> sums) {
        List<LiabilitySum> all = new ArrayList<>();
        Optional<YearMonth> before = Optional.empty();
        for (LiabilitySum sum : sums) {
            Optional<YearMonth> month = month(sum);
            if (before.isPresent()
                    && month.isPresent()
                    && before.get().plusMonths(LONGEST_GAP).isAfter(month.get())) {
                for (YearMonth gap = before.get().plusMonths(1); gap.isBefore(month.get()); gap = gap.plusMonths(1)) {
                    all.add(new LiabilitySum(gap.toString(), 0, 0, 0, BigInteger.ZERO));
                }
            }
            all.add(sum);
            before = month;
        }
        return all;
    }

    private static Optional<YearMonth> month(LiabilitySum sum) {
        return sum.key().matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(sum.key())) : Optional.empty();
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
