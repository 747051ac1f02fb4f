package io.hansa.club.earning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Facts as far as they are read. */
final class FactsReading {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Integer> attended = new HashMap<>();
    private final Map<String, Integer> answered = new HashMap<>();
    private final Map<String, Used> used = new HashMap<>();
    private final Map<String, Long> spent = new HashMap<>();

    static FactsJson.Facts of(String text) {
        var reading = new FactsReading();
        var json = new JsonScan(text);
        while (json.next()) {
            reading.field(json.name(), json);
        }
        return new FactsJson.Facts(reading.message(), reading.member(), reading.used, reading.spent);
    }

    private void field(String name, JsonScan json) {
        switch (name) {
            case "fen", "points", "status", "atPartner", "ever" -> numbers.put(name, json.number());
            case "tiers", "segments", "groups", "programmes" -> lists.put(name, list(json));
            case "attended" -> days(json, attended);
            case "answered" -> days(json, answered);
            case "used" -> {
                while (json.next()) {
                    used.put(json.name(), used(json));
                }
            }
            case "spent" -> {
                while (json.next()) {
                    spent.put(json.name(), json.number());
                }
            }
            default -> texts.put(name, json.text());
        }
    }

    private static void days(JsonScan json, Map<String, Integer> into) {
        while (json.next()) {
            into.put(json.name(), Math.toIntExact(json.number()));
        }
    }

    private static List<String> list(JsonScan json) {
        List<String> list = new ArrayList<>();
        while (json.next()) {
            list.add(json.text());
        }
        return list;
    }

    private static Used used(JsonScan json) {
        json.next();
        long amount = json.number();
        json.next();
        long times = json.number();
        json.next();
        return new Used(amount, times);
    }

    private MessageFacts message() {
        Long fen = numbers.get("fen");
        return new MessageFacts(
                texts.get("partner"),
                texts.get("outlet"),
                Optional.ofNullable(texts.get("division")),
                Optional.ofNullable(texts.get("category")),
                Optional.ofNullable(texts.get("product")),
                Channel.valueOf(texts.get("channel")),
                fen == null ? OptionalLong.empty() : OptionalLong.of(fen),
                numbers.get("points"),
                numbers.get("status"),
                LocalDate.parse(texts.get("on")),
                DaySort.valueOf(texts.get("day")));
    }

    private MemberFacts member() {
        return new MemberFacts(
                lists.getOrDefault("tiers", List.of()),
                Set.copyOf(lists.getOrDefault("segments", List.of())),
                Set.copyOf(lists.getOrDefault("groups", List.of())),
                Set.copyOf(lists.getOrDefault("programmes", List.of())),
                BirthdayFit.valueOf(texts.getOrDefault("birthday", BirthdayFit.NONE.name())),
                numbers.getOrDefault("atPartner", 0L),
                numbers.getOrDefault("ever", 0L),
                attended,
                answered);
    }
}
