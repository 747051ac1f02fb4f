package io.hansa.web.console.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.closing.ClosingState;
import io.hansa.club.closing.ClosingView;
import io.hansa.club.closing.LiabilitySum;
import io.hansa.club.closing.MovementRow;
import io.hansa.club.closing.MovementSort;
import io.hansa.kernel.Actor;
import io.hansa.runs.RunNumber;
import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the closing before to this one; and the picture of what expires. */
class MovementTableTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final List<MovementRow> rows = List.of(
            new MovementRow(JUNE.minusMonths(3), "ACCRUE", "a", 1, 5),
            new MovementRow(JUNE.minusMonths(1), "ACCRUE", "a", 1, 40),
            new MovementRow(JUNE, "ACCRUE", "a", 1, 100),
            new MovementRow(JUNE, "PENDING", "b", 1, 10),
            new MovementRow(JUNE, "CAPTURE", "c", 1, -30),
            new MovementRow(JUNE, "REDEEM", "c", 1, -20),
            new MovementRow(JUNE, "TRANSFER", "d", 2, 0),
            new MovementRow(JUNE, "EXPIRE", "e", 1, -7));

    @Test
    void what_came_late_stands_apart_from_months_that_were_not_closed() {
        MovementTable table = MovementTable.of(view(Optional.of(JUNE.minusMonths(2)), 300, 398), rows);

        assertThat(table)
                .isEqualTo(new MovementTable(
                        300,
                        5,
                        40,
                        List.of(
                                new MovementTable.Sum(MovementSort.ISSUED, 110),
                                new MovementTable.Sum(MovementSort.REDEEMED, -50),
                                new MovementTable.Sum(MovementSort.EXPIRED, -7)),
                        398));
        assertThat(table.opening()
                        + table.late()
                        + table.between()
                        + table.own().stream()
                                .mapToLong(MovementTable.Sum::points)
                                .sum())
                .isEqualTo(table.closing());
    }

    @Test
    void before_the_first_closing_nothing_is_late() {
        MovementTable table = MovementTable.of(view(Optional.empty(), 0, 98), rows);

        assertThat(table.late()).isZero();
        assertThat(table.between()).isEqualTo(45);
    }

    @Test
    void the_largest_column_is_as_high_as_the_picture_and_a_small_one_can_be_seen() {
        ExpiryChart chart = ExpiryChart.of(List.of(sum("2026-07", 50_000), sum("2026-08", 1), sum("2026-09", 25_000)));

        assertThat(chart.columns()).extracting(ExpiryChart.Column::height).containsExactly(100, 1, 50);
        assertThat(chart.columns()).extracting(ExpiryChart.Column::y).containsExactly(0, 99, 50);
    }

    @Test
    void a_month_without_points_has_its_place() {
        ExpiryChart chart =
                ExpiryChart.of(List.of(sum("2026-11", 1), sum("2027-02", 1), sum("2099-01", 1), sum("-", 1)));

        assertThat(chart.columns())
                .extracting(column -> column.sum().key())
                .containsExactly("2026-11", "2026-12", "2027-01", "2027-02", "2099-01", "-");
    }

    private static LiabilitySum sum(String key, long points) {
        return new LiabilitySum(key, points, 0, 0, BigInteger.ZERO);
    }

    private static ClosingView view(Optional<YearMonth> follows, long opening, long points) {
        return new ClosingView(
                JUNE,
                ClosingState.CLOSED,
                new RunNumber(1),
                Instant.EPOCH,
                follows,
                opening,
                points,
                BigInteger.ZERO,
                Set.of(),
                "",
                Instant.EPOCH,
                Actor.system("test"));
    }
}
