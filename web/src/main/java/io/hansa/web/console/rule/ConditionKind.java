package io.hansa.web.console.rule;

import io.hansa.club.earning.Condition;
import java.util.Arrays;

/** The sorts of conditions that the editor knows, each with the input that it takes. */
public enum ConditionKind {
    AT_PARTNER(Condition.AtPartner.class, Input.CODES),
    IN_REGION(Condition.InRegion.class, Input.CODES),
    OF_CATEGORY(Condition.OfCategory.class, Input.CODES),
    OF_PRODUCT(Condition.OfProduct.class, Input.CODES),
    BY_CHANNEL(Condition.ByChannel.class, Input.CHANNELS),
    AMOUNT_AT_LEAST(Condition.AmountAtLeast.class, Input.AMOUNT),
    AMOUNT_AT_MOST(Condition.AmountAtMost.class, Input.AMOUNT),
    TIER_AT_LEAST(Condition.TierAtLeast.class, Input.TIER),
    TIER_AMONG(Condition.TierAmong.class, Input.TIERS),
    IN_SEGMENT(Condition.InSegment.class, Input.CODES),
    IN_GROUP(Condition.InGroup.class, Input.CODES),
    IN_SUB_PROGRAMME(Condition.InSubProgramme.class, Input.CODES),
    ON_DATES(Condition.OnDates.class, Input.DATES),
    ON_WEEKDAYS(Condition.OnWeekdays.class, Input.WEEKDAYS),
    ON_DAY_SORT(Condition.OnDaySort.class, Input.DAY_SORTS),
    ON_BIRTHDAY(Condition.OnBirthday.class, Input.BIRTHDAY),
    NTH_TIME(Condition.NthTime.class, Input.COUNT),
    AFTER_EVENT(Condition.AfterEvent.class, Input.EVENT);

    /** What is asked for. */
    public enum Input {
        CODES,
        CHANNELS,
        AMOUNT,
        TIER,
        TIERS,
        DATES,
        WEEKDAYS,
        DAY_SORTS,
        BIRTHDAY,
        COUNT,
        EVENT
    }

    private final Class<? extends Condition> type;
    private final Input input;

    ConditionKind(Class<? extends Condition> type, Input input) {
        this.type = type;
        this.input = input;
    }

    static ConditionKind of(Condition condition) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(condition))
                .findFirst()
                .orElseThrow();
    }

    Class<? extends Condition> type() {
        return type;
    }

    public Input getInput() {
        return input;
    }
}
