package io.hansa.club.earning;

import io.hansa.club.earning.MemberCondition.NthTime.Where;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Conditions as they are kept: {@code {"is": "amount-at-least", "fen": 10000}}. */
final class ConditionJson {

    private static final String IS = "is";

    private static final List<Sort<?>> SORTS = List.of(
            codes(
                    "at-partner",
                    MessageCondition.AtPartner.class,
                    MessageCondition.AtPartner::partners,
                    MessageCondition.AtPartner::new),
            codes(
                    "in-region",
                    MessageCondition.InRegion.class,
                    MessageCondition.InRegion::divisions,
                    MessageCondition.InRegion::new),
            codes(
                    "of-category",
                    MessageCondition.OfCategory.class,
                    MessageCondition.OfCategory::categories,
                    MessageCondition.OfCategory::new),
            codes(
                    "of-product",
                    MessageCondition.OfProduct.class,
                    MessageCondition.OfProduct::products,
                    MessageCondition.OfProduct::new),
            constants(
                    "by-channel",
                    MessageCondition.ByChannel.class,
                    Channel.class,
                    MessageCondition.ByChannel::channels,
                    MessageCondition.ByChannel::new),
            new Sort<>(
                    "amount-at-least",
                    MessageCondition.AmountAtLeast.class,
                    (condition, json) -> json.add("fen", condition.fen()),
                    fields -> new MessageCondition.AmountAtLeast(fields.number("fen"))),
            new Sort<>(
                    "amount-at-most",
                    MessageCondition.AmountAtMost.class,
                    (condition, json) -> json.add("fen", condition.fen()),
                    fields -> new MessageCondition.AmountAtMost(fields.number("fen"))),
            new Sort<>(
                    "tier-at-least",
                    MemberCondition.TierAtLeast.class,
                    (condition, json) -> json.add("tier", condition.tier()),
                    fields -> new MemberCondition.TierAtLeast(fields.text("tier"))),
            codes(
                    "tier-among",
                    MemberCondition.TierAmong.class,
                    MemberCondition.TierAmong::tiers,
                    MemberCondition.TierAmong::new),
            codes(
                    "in-segment",
                    MemberCondition.InSegment.class,
                    MemberCondition.InSegment::segments,
                    MemberCondition.InSegment::new),
            codes(
                    "in-group",
                    MemberCondition.InGroup.class,
                    MemberCondition.InGroup::groups,
                    MemberCondition.InGroup::new),
            codes(
                    "in-sub-programme",
                    MemberCondition.InSubProgramme.class,
                    MemberCondition.InSubProgramme::subProgrammes,
                    MemberCondition.InSubProgramme::new),
            new Sort<>(
                    "on-dates",
                    MessageCondition.OnDates.class,
                    (condition, json) -> json.add("from", condition.from().toString())
                            .add("until", condition.until().toString()),
                    fields -> new MessageCondition.OnDates(fields.date("from"), fields.date("until"))),
            constants(
                    "on-weekdays",
                    MessageCondition.OnWeekdays.class,
                    DayOfWeek.class,
                    MessageCondition.OnWeekdays::days,
                    MessageCondition.OnWeekdays::new),
            constants(
                    "on-day-sort",
                    MessageCondition.OnDaySort.class,
                    DaySort.class,
                    MessageCondition.OnDaySort::sorts,
                    MessageCondition.OnDaySort::new),
            new Sort<>(
                    "on-birthday",
                    MemberCondition.OnBirthday.class,
                    (condition, json) -> json.add("fit", condition.fit().name()),
                    fields -> new MemberCondition.OnBirthday(fields.oneOf("fit", BirthdayFit.class))),
            new Sort<>(
                    "nth-time",
                    MemberCondition.NthTime.class,
                    (condition, json) -> json.add("where", condition.where().name())
                            .add("n", condition.n())
                            .add("every", condition.every()),
                    fields -> new MemberCondition.NthTime(
                            fields.oneOf("where", Where.class), fields.smallNumber("n"), fields.flag("every"))),
            new Sort<>(
                    "after-event",
                    MemberCondition.AfterEvent.class,
                    (condition, json) -> {
                        condition.event().ifPresent(event -> json.add("event", event));
                        json.add("days", condition.days());
                    },
                    fields -> new MemberCondition.AfterEvent(fields.optionalText("event"), fields.smallNumber("days"))),
            new Sort<>(
                    "after-survey",
                    MemberCondition.AfterSurvey.class,
                    (condition, json) -> {
                        condition.survey().ifPresent(survey -> json.add("survey", survey));
                        json.add("days", condition.days());
                    },
                    fields -> new MemberCondition.AfterSurvey(
                            fields.optionalText("survey"), fields.smallNumber("days"))));

    private ConditionJson() {}

    /** One sort of condition. */
    private record Sort<C extends Condition>(
            String name, Class<C> type, BiConsumer<C, JsonObjectBuilder> writer, Function<Fields, C> reader) {

        JsonObjectBuilder write(Condition condition) {
            JsonObjectBuilder json = Json.createObjectBuilder().add(IS, name);
            writer.accept(type.cast(condition), json);
            return json;
        }

        Condition read(Fields fields) {
            return fields.end(reader.apply(fields));
        }
    }

    private static <C extends Condition> Sort<C> codes(
            String name, Class<C> type, Function<C, Set<String>> codes, Function<Set<String>, C> make) {
        return new Sort<>(
                name,
                type,
                (condition, json) -> json.add("of", array(codes.apply(condition))),
                fields -> make.apply(fields.texts("of")));
    }

    private static <C extends Condition, E extends Enum<E>> Sort<C> constants(
            String name, Class<C> type, Class<E> values, Function<C, Set<E>> constants, Function<Set<E>, C> make) {
        return new Sort<>(
                name,
                type,
                (condition, json) -> json.add("of", array(Codes.names(constants.apply(condition)))),
                fields -> make.apply(fields.someOf("of", values)));
    }

    static JsonObjectBuilder write(Condition condition) {
        return SORTS.stream()
                .filter(sort -> sort.type() == condition.getClass())
                .findFirst()
                .orElseThrow()
                .write(condition);
    }

    /** @throws InvalidEarningRule when there is no such condition, or it is not as it has to be */
    static Condition read(JsonValue value) {
        Fields fields = new Fields(value);
        String name = fields.text(IS);
        return SORTS.stream()
                .filter(sort -> sort.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidEarningRule("json"))
                .read(fields);
    }

    /** What a condition is called where it is kept, and in bundles. */
    static String name(Condition condition) {
        return SORTS.stream()
                .filter(sort -> sort.type() == condition.getClass())
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        new TreeSet<>(texts).forEach(array::add);
        return array;
    }
}
