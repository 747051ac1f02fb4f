package io.hansa.web.console.rule;

import io.hansa.club.earning.Condition;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import java.util.List;
import java.util.function.BiConsumer;

/** Shows a condition in its row. */
final class ConditionFill {

    private static final List<Fill<?>> FILLS = List.of(
            fill(MessageCondition.AtPartner.class, (row, one) -> row.setAllCodes(one.partners())),
            fill(MessageCondition.InRegion.class, (row, one) -> row.setAllCodes(one.divisions())),
            fill(MessageCondition.OfCategory.class, (row, one) -> row.setAllCodes(one.categories())),
            fill(MessageCondition.OfProduct.class, (row, one) -> row.setAllCodes(one.products())),
            fill(MemberCondition.InSegment.class, (row, one) -> row.setAllCodes(one.segments())),
            fill(MemberCondition.InGroup.class, (row, one) -> row.setAllCodes(one.groups())),
            fill(MemberCondition.InSubProgramme.class, (row, one) -> row.setAllCodes(one.subProgrammes())),
            fill(MessageCondition.ByChannel.class, (row, one) -> row.setAllChosen(one.channels())),
            fill(MemberCondition.TierAmong.class, (row, one) -> row.setAllChosen(one.tiers())),
            fill(MessageCondition.OnWeekdays.class, (row, one) -> row.setAllChosen(one.days())),
            fill(MessageCondition.OnDaySort.class, (row, one) -> row.setAllChosen(one.sorts())),
            fill(MessageCondition.AmountAtLeast.class, (row, one) -> row.setFen(one.fen())),
            fill(MessageCondition.AmountAtMost.class, (row, one) -> row.setFen(one.fen())),
            fill(MemberCondition.TierAtLeast.class, (row, one) -> row.setOne(one.tier())),
            fill(
                    MemberCondition.OnBirthday.class,
                    (row, one) -> row.setOne(one.fit().name())),
            fill(MessageCondition.OnDates.class, (row, one) -> {
                row.setFrom(one.from());
                row.setThrough(one.until().minusDays(1));
            }),
            fill(MemberCondition.NthTime.class, (row, one) -> {
                row.setOne(one.where().name());
                row.setCount(one.n());
                row.setEvery(one.every());
            }),
            fill(MemberCondition.AfterEvent.class, (row, one) -> {
                row.setCodes(one.event().orElse(""));
                row.setCount(one.days());
            }),
            fill(MemberCondition.AfterSurvey.class, (row, one) -> {
                row.setCodes(one.survey().orElse(""));
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
