package io.hansa.club.earning;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;

/** What rules saw of a message, as it is kept with it; what is nothing is left out. */
final class FactsJson {

    /** Made once: finding the provider takes longer than reading. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private FactsJson() {}

    /**
     * All that a message was decided by.
     *
     * @param used by counters' names, without the member: amount and times
     * @param spent by rule
     */
    record Facts(MessageFacts message, MemberFacts member, Map<String, LimitRows.Used> used, Map<String, Long> spent) {}

    static String write(Facts facts) {
        MessageFacts message = facts.message();
        MemberFacts member = facts.member();
        JsonText json = new JsonText().add("partner", message.partner()).add("outlet", message.outlet());
        message.division().ifPresent(code -> json.add("division", code));
        message.category().ifPresent(code -> json.add("category", code));
        message.product().ifPresent(code -> json.add("product", code));
        json.add("channel", message.channel().name());
        message.amountFen().ifPresent(fen -> json.add("fen", fen));
        json.add("points", message.basePoints())
                .add("status", message.baseStatus())
                .add("on", message.on().toString())
                .add("day", message.daySort().name())
                .add("tiers", member.tiers())
                .add("segments", new TreeSet<>(member.segments()))
                .add("groups", new TreeSet<>(member.groups()))
                .add("programmes", new TreeSet<>(member.subProgrammes()));
        if (member.birthday() != BirthdayFit.NONE) {
            json.add("birthday", member.birthday().name());
        }
        if (member.timesAtPartner() != 0) {
            json.add("atPartner", member.timesAtPartner());
        }
        if (member.timesEver() != 0) {
            json.add("ever", member.timesEver());
        }
        json.begin("attended");
        member.attended().forEach((event, days) -> json.add(event, days));
        json.end().begin("used");
        facts.used().forEach((counter, had) -> json.add(counter, had.amount(), had.times()));
        json.end().begin("spent");
        facts.spent().forEach(json::add);
        return json.end().toString();
    }

    /** Reads what {@link #write} wrote. */
    static Facts read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, LimitRows.Used> used = new HashMap<>();
            json.getJsonObject("used")
                    .forEach((counter, what) -> used.put(
                            counter,
                            new LimitRows.Used(
                                    what.asJsonArray().getJsonNumber(0).longValueExact(),
                                    what.asJsonArray().getJsonNumber(1).longValueExact())));
            Map<String, Long> spent = new HashMap<>();
            json.getJsonObject("spent")
                    .forEach((rule, points) -> spent.put(rule, ((JsonNumber) points).longValueExact()));
            return new Facts(message(json), member(json), used, spent);
        }
    }

    private static MessageFacts message(JsonObject json) {
        return new MessageFacts(
                json.getString("partner"),
                json.getString("outlet"),
                java.util.Optional.ofNullable(json.getString("division", null)),
                java.util.Optional.ofNullable(json.getString("category", null)),
                java.util.Optional.ofNullable(json.getString("product", null)),
                Channel.valueOf(json.getString("channel")),
                json.containsKey("fen")
                        ? OptionalLong.of(json.getJsonNumber("fen").longValueExact())
                        : OptionalLong.empty(),
                json.getJsonNumber("points").longValueExact(),
                json.getJsonNumber("status").longValueExact(),
                java.time.LocalDate.parse(json.getString("on")),
                DaySort.valueOf(json.getString("day")));
    }

    private static MemberFacts member(JsonObject json) {
        Map<String, Integer> attended = new HashMap<>();
        json.getJsonObject("attended")
                .forEach((event, days) -> attended.put(event, ((JsonNumber) days).intValueExact()));
        return new MemberFacts(
                texts(json, "tiers"),
                java.util.Set.copyOf(texts(json, "segments")),
                java.util.Set.copyOf(texts(json, "groups")),
                java.util.Set.copyOf(texts(json, "programmes")),
                BirthdayFit.valueOf(json.getString("birthday", BirthdayFit.NONE.name())),
                number(json, "atPartner"),
                number(json, "ever"),
                attended);
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).stream()
                        .map(value -> ((jakarta.json.JsonString) value).getString())
                        .toList()
                : List.of();
    }

    private static long number(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonNumber(name).longValueExact() : 0;
    }
}
