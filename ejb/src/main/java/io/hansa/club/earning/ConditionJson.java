package io.hansa.club.earning;

import io.hansa.club.earning.Condition.NthTime.Where;
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
            codes("at-partner", Condition.AtPartner.class, Condition.AtPartner::partners, Condition.AtPartner::new),
            codes("in-region", Condition.InRegion.class, Condition.InRegion::divisions, Condition.InRegion::new),
            codes(
                    "of-category",
                    Condition.OfCategory.class,
                    Condition.OfCategory::categories,
                    Condition.OfCategory::new),
            codes("of-product", Condition.OfProduct.class, Condition.OfProduct::products, Condition.OfProduct::new),
            constants(
                    "by-channel",
                    Condition.ByChannel.class,
                    Channel.class,
                    Condition.ByChannel::channels,
                    Condition.ByChannel::new),
            new Sort<>(
                    "amount-at-least",
                    Condition.AmountAtLeast.class,
                    (condition, json) -> json.add("fen", condition.fen()),
                    fields -> new Condition.AmountAtLeast(fields.number("fen"))),
            new Sort<>(
                    "amount-at-most",
                    Condition.AmountAtMost.class,
                    (condition, json) -> json.add("fen", condition.fen()),
                    fields -> new Condition.AmountAtMost(fields.number("fen"))),
            new Sort<>(
                    "tier-at-least",
                    Condition.TierAtLeast.class,
                    (condition, json) -> json.add("tier", condition.tier()),
                    fields -> new Condition.TierAtLeast(fields.text("tier"))),
            codes("tier-among", Condition.TierAmong.class, Condition.TierAmong::tiers, Condition.TierAmong::new),
            codes("in-segment", Condition.InSegment.class, Condition.InSegment::segments, Condition.InSegment::new),
            codes("in-group", Condition.InGroup.class, Condition.InGroup::groups, Condition.InGroup::new),
            codes(
                    "in-sub-programme",
                    Condition.InSubProgramme.class,
                    Condition.InSubProgramme::subProgrammes,
                    Condition.InSubProgramme::new),
            new Sort<>(
                    "on-dates",
                    Condition.OnDates.class,
                    (condition, json) -> json.add("from", condition.from().toString())
                            .add("until", condition.until().toString()),
                    fields -> new Condition.OnDates(fields.date("from"), fields.date("until"))),
            constants(
                    "on-weekdays",
                    Condition.OnWeekdays.class,
                    DayOfWeek.class,
                    Condition.OnWeekdays::days,
                    Condition.OnWeekdays::new),
            constants(
                    "on-day-sort",
                    Condition.OnDaySort.class,
                    DaySort.class,
                    Condition.OnDaySort::sorts,
                    Condition.OnDaySort::new),
            new Sort<>(
                    "on-birthday",
                    Condition.OnBirthday.class,
                    (condition, json) -> json.add("fit", condition.fit().name()),
                    fields -> new Condition.OnBirthday(fields.oneOf("fit", BirthdayFit.class))),
            new Sort<>(
                    "nth-time",
                    Condition.NthTime.class,
                    (condition, json) -> json.add("where", condition.where().name())
                            .add("n", condition.n())
                            .add("every", condition.every()),
                    fields -> new Condition.NthTime(
                            fields.oneOf("where", Where.class), fields.smallNumber("n"), fields.flag("every"))),
            new Sort<>(
                    "after-event",
                    Condition.AfterEvent.class,
                    (condition, json) -> {
                        condition.event().ifPresent(event -> json.add("event", event));
                        json.add("days", condition.days());
                    },
                    fields -> new Condition.AfterEvent(fields.optionalText("event"), fields.smallNumber("days"))));

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
