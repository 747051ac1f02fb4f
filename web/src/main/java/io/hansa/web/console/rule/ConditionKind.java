package io.hansa.web.console.rule;

import io.hansa.club.earning.Condition;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import java.util.Arrays;

/** The sorts of conditions that the editor knows, each with the input that it takes. */
public enum ConditionKind {
    AT_PARTNER(MessageCondition.AtPartner.class, Input.CODES),
    IN_REGION(MessageCondition.InRegion.class, Input.CODES),
    OF_CATEGORY(MessageCondition.OfCategory.class, Input.CODES),
    OF_PRODUCT(MessageCondition.OfProduct.class, Input.CODES),
    BY_CHANNEL(MessageCondition.ByChannel.class, Input.CHANNELS),
    AMOUNT_AT_LEAST(MessageCondition.AmountAtLeast.class, Input.AMOUNT),
    AMOUNT_AT_MOST(MessageCondition.AmountAtMost.class, Input.AMOUNT),
    TIER_AT_LEAST(MemberCondition.TierAtLeast.class, Input.TIER),
    TIER_AMONG(MemberCondition.TierAmong.class, Input.TIERS),
    IN_SEGMENT(MemberCondition.InSegment.class, Input.CODES),
    IN_GROUP(MemberCondition.InGroup.class, Input.CODES),
    IN_SUB_PROGRAMME(MemberCondition.InSubProgramme.class, Input.CODES),
    ON_DATES(MessageCondition.OnDates.class, Input.DATES),
    ON_WEEKDAYS(MessageCondition.OnWeekdays.class, Input.WEEKDAYS),
    ON_DAY_SORT(MessageCondition.OnDaySort.class, Input.DAY_SORTS),
    ON_BIRTHDAY(MemberCondition.OnBirthday.class, Input.BIRTHDAY),
    NTH_TIME(MemberCondition.NthTime.class, Input.COUNT),
    AFTER_EVENT(MemberCondition.AfterEvent.class, Input.EVENT),
    AFTER_SURVEY(MemberCondition.AfterSurvey.class, Input.SURVEY);

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
        EVENT,
        SURVEY
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
