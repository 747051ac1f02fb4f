package io.hansa.web.faces;

import io.hansa.club.earning.Condition;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A condition as a part of its rule's sentence; one row for each sort of condition. */
final class ConditionPhrase {

    private final RuleWords words;
    private final List<Row<?>> rows;

    ConditionPhrase(RuleWords words, RuleNames names) {
        this.words = words;
        rows = List.of(
                row(
                        MessageCondition.AtPartner.class,
                        one -> words.say("at-partner", any(one.partners(), names::partner))),
                row(
                        MessageCondition.InRegion.class,
                        one -> words.say("in-region", any(one.divisions(), names::division))),
                row(MessageCondition.OfCategory.class, one -> words.say("of-category", any(one.categories()))),
                row(MessageCondition.OfProduct.class, one -> words.say("of-product", any(one.products()))),
                row(
                        MessageCondition.ByChannel.class,
                        one -> words.say("by-channel", constants("channel.", one.channels()))),
                row(MessageCondition.AmountAtLeast.class, one -> words.say("amount-at-least", words.money(one.fen()))),
                row(MessageCondition.AmountAtMost.class, one -> words.say("amount-at-most", words.money(one.fen()))),
                row(MemberCondition.TierAtLeast.class, one -> words.say("tier-at-least", names.tier(one.tier()))),
                row(MemberCondition.TierAmong.class, one -> words.say("tier-among", any(one.tiers(), names::tier))),
                row(MemberCondition.InSegment.class, one -> words.say("in-segment", any(one.segments()))),
                row(MemberCondition.InGroup.class, one -> words.say("in-group", any(one.groups()))),
                row(
                        MemberCondition.InSubProgramme.class,
                        one -> words.say("in-sub-programme", any(one.subProgrammes()))),
                row(MessageCondition.OnDates.class, this::dates),
                row(MessageCondition.OnWeekdays.class, this::weekdays),
                row(MessageCondition.OnDaySort.class, one -> words.say("on-day-sort", constants("day.", one.sorts()))),
                row(MemberCondition.OnBirthday.class, one -> words.say("on-birthday." + one.fit())),
                row(MemberCondition.NthTime.class, this::nth),
                row(MemberCondition.AfterEvent.class, this::event),
                row(MemberCondition.AfterSurvey.class, this::survey));
    }

    private record Row<C extends Condition>(Class<C> type, Function<C, String> phrase) {

        String of(Condition condition) {
            return phrase.apply(type.cast(condition));
        }
    }

    private static <C extends Condition> Row<C> row(Class<C> type, Function<C, String> phrase) {
        return new Row<>(type, phrase);
    }

    String of(Condition condition) {
        return rows.stream()
                .filter(row -> row.type().isInstance(condition))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no words for " + condition))
                .of(condition);
    }

    private String dates(MessageCondition.OnDates one) {
        return words.say(
                "on-dates", words.date(one.from()), words.date(one.until().minusDays(1)));
    }

    private String weekdays(MessageCondition.OnWeekdays one) {
        return words.say(
                "on-weekdays",
                words.anyOf(one.days().stream()
                        .sorted()
                        .map(DayOfWeek::name)
                        .map(day -> words.say("weekday." + day))
                        .toList()));
    }

    private String nth(MemberCondition.NthTime one) {
        String key = one.n() == 1 && !one.every() ? "first-time." : one.every() ? "every-nth-time." : "nth-time.";
        return words.say(key + one.where(), one.n());
    }

    private String event(MemberCondition.AfterEvent one) {
        return one.event()
                .map(event -> words.say("after-event", event, one.days()))
                .orElseGet(() -> words.say("after-any-event", one.days()));
    }

    private String survey(MemberCondition.AfterSurvey one) {
        return one.survey()
                .map(survey -> words.say("after-survey", survey, one.days()))
                .orElseGet(() -> words.say("after-any-survey", one.days()));
    }

    private String any(Collection<String> codes) {
        return any(codes, UnaryOperator.identity());
    }

    private String any(Collection<String> codes, UnaryOperator<String> name) {
        return words.anyOf(codes.stream().sorted().map(name).toList());
    }

    private String constants(String prefix, Collection<? extends Enum<?>> constants) {
        return words.anyOf(constants.stream()
                .map(constant -> words.say(prefix + constant.name()))
                .toList());
    }
}
