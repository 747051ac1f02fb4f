package io.hansa.web.console.closing;

import io.hansa.club.closing.ClosingView;
import io.hansa.club.closing.MovementRow;
import io.hansa.club.closing.MovementSort;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * From the closing before to this one, in one line a sort.
 *
 * @param late what came late for months that were closed
 * @param between what is of months before this one that were not closed
 * @param own of the month itself, by sort; without what comes to nothing
 */
public record MovementTable(long opening, long late, long between, List<Sum> own, long closing) {

    /** What entries of a sort did. */
    public record Sum(MovementSort sort, long points) {}

    static MovementTable of(ClosingView view, List<MovementRow> rows) {
        Predicate<MovementRow> isOwn = row -> row.month().equals(view.month());
        Predicate<MovementRow> isLate = row -> isLate(view, row.month());
        Map<MovementSort, Long> sums = new EnumMap<>(MovementSort.class);
        rows.stream().filter(isOwn).forEach(row -> sums.merge(row.sort(), row.points(), Math::addExact));
        return new MovementTable(
                view.opening(),
                sum(rows, isLate),
                sum(rows, isOwn.or(isLate).negate()),
                sums.entrySet().stream()
                        .filter(sum -> sum.getValue() != 0)
                        .map(sum -> new Sum(sum.getKey(), sum.getValue()))
                        .toList(),
                view.points());
    }

    private static long sum(List<MovementRow> rows, Predicate<MovementRow> which) {
        return rows.stream().filter(which).mapToLong(MovementRow::points).reduce(0, Math::addExact);
    }

    /** Whether a line stands for months that were closed before: then it came late. */
    static boolean isLate(ClosingView view, YearMonth month) {
        return view.follows().map(before -> !month.isAfter(before)).orElse(false);
    }
}
