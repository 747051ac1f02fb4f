package io.hansa.web.console.value;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.value.ValueRow;
import java.util.List;
import java.util.function.Function;

/** The sums of a table's rows. */
public record ValueTotals(
        Points accrued,
        Points redeemed,
        Money billed,
        Money reimbursed,
        Money other,
        Money cost,
        Money margin,
        long brought) {

    static ValueTotals of(List<ValueRow> rows) {
        return new ValueTotals(
                Points.of(rows.stream()
                        .mapToLong(row -> row.accruedPoints().amount())
                        .sum()),
                Points.of(rows.stream()
                        .mapToLong(row -> row.redeemedPoints().amount())
                        .sum()),
                sum(rows, ValueRow::billed),
                sum(rows, ValueRow::reimbursed),
                sum(rows, ValueRow::other),
                sum(rows, ValueRow::cost),
                sum(rows, ValueRow::margin),
                rows.stream().mapToLong(ValueRow::brought).sum());
    }

    private static Money sum(List<ValueRow> rows, Function<ValueRow, Money> figure) {
        return Money.cny(rows.stream().map(figure).mapToLong(Money::minor).sum());
    }
}
