package io.hansa.web.console.rule;

import io.hansa.club.earning.Condition;
import java.util.List;
import java.util.function.BiConsumer;

/** Shows a condition in its row. */
final class ConditionFill {

    private static final List<Fill<?>> FILLS = List.of(
            fill(Condition.AtPartner.class, (row, one) -> row.setAllCodes(one.partners())),
            fill(Condition.InRegion.class, (row, one) -> row.setAllCodes(one.divisions())),
            fill(Condition.OfCategory.class, (row, one) -> row.setAllCodes(one.categories())),
            fill(Condition.OfProduct.class, (row, one) -> row.setAllCodes(one.products())),
            fill(Condition.InSegment.class, (row, one) -> row.setAllCodes(one.segments())),
            fill(Condition.InGroup.class, (row, one) -> row.setAllCodes(one.groups())),
            fill(Condition.InSubProgramme.class, (row, one) -> row.setAllCodes(one.subProgrammes())),
            fill(Condition.ByChannel.class, (row, one) -> row.setAllChosen(one.channels())),
            fill(Condition.TierAmong.class, (row, one) -> row.setAllChosen(one.tiers())),
            fill(Condition.OnWeekdays.class, (row, one) -> row.setAllChosen(one.days())),
            fill(Condition.OnDaySort.class, (row, one) -> row.setAllChosen(one.sorts())),
            fill(Condition.AmountAtLeast.class, (row, one) -> row.setFen(one.fen())),
            fill(Condition.AmountAtMost.class, (row, one) -> row.setFen(one.fen())),
            fill(Condition.TierAtLeast.class, (row, one) -> row.setOne(one.tier())),
            fill(Condition.OnBirthday.class, (row, one) -> row.setOne(one.fit().name())),
            fill(Condition.OnDates.class, (row, one) -> {
                row.setFrom(one.from());
                row.setThrough(one.until().minusDays(1));
            }),
            fill(Condition.NthTime.class, (row, one) -> {
                row.setOne(one.where().name());
                row.setCount(one.n());
                row.setEvery(one.every());
            }),
            fill(Condition.AfterEvent.class, (row, one) -> {
                row.setCodes(one.event().orElse(""));
                row.setCount(one.days());
            }));

    private ConditionFill() {}

    private record Fill<C extends Condition>(Class<C> type, BiConsumer<ConditionRow, C> how) {

        void into(ConditionRow row, Condition condition) {
            how.accept(row, type.cast(condition));
        }
    }

    private static <C extends Condition> Fill<C> fill(Class<C> type, BiConsumer<ConditionRow, C> how) {
        return new Fill<>(type, how);
    }

    static void fill(ConditionRow row, Condition condition) {
        FILLS.stream()
                .filter(fill -> fill.type().isInstance(condition))
                .findFirst()
                .orElseThrow()
                .into(row, condition);
    }
}
