package io.hansa.club.earning;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the fields of an object strictly: each is there and of its sort, and at the end none is left. */
final class Fields {

    private static final String JSON = "json";

    private final JsonObject object;
    private final Set<String> left;

    Fields(JsonValue value) {
        InvalidEarningRule.unless(value instanceof JsonObject, JSON);
        this.object = (JsonObject) value;
        this.left = new HashSet<>(object.keySet());
    }

    /** @throws InvalidEarningRule when there is a field that nobody asked for */
    <T> T end(T result) {
        InvalidEarningRule.unless(left.isEmpty(), JSON);
        return result;
    }

    Fields object(String name) {
        return new Fields(value(name));
    }

    String text(String name) {
        JsonValue value = value(name);
        InvalidEarningRule.unless(value instanceof JsonString, JSON);
        return ((JsonString) value).getString();
    }

    Optional<String> optionalText(String name) {
        return object.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    long number(String name) {
        JsonValue value = value(name);
        InvalidEarningRule.unless(value instanceof JsonNumber, JSON);
        try {
            return ((JsonNumber) value).longValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidEarningRule(JSON);
        }
    }

    int smallNumber(String name) {
        long number = number(name);
        InvalidEarningRule.unless(number == (int) number, JSON);
        return (int) number;
    }

    Optional<Long> optionalNumber(String name) {
        return object.containsKey(name) ? Optional.of(number(name)) : Optional.empty();
    }

    boolean flag(String name) {
        JsonValue value = value(name);
        InvalidEarningRule.unless(value == JsonValue.TRUE || value == JsonValue.FALSE, JSON);
        return value == JsonValue.TRUE;
    }

    LocalDate date(String name) {
        return parsed(text(name));
    }

    Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).map(Fields::parsed);
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new InvalidEarningRule(JSON);
        }
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        return constant(text(name), type);
    }

    <E extends Enum<E>> Set<E> someOf(String name, Class<E> type) {
        return texts(name).stream().map(text -> constant(text, type)).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E constant(String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            throw new InvalidEarningRule(JSON);
        }
    }

    Set<String> texts(String name) {
        List<String> texts = list(name, value -> {
            InvalidEarningRule.unless(value instanceof JsonString, JSON);
            return ((JsonString) value).getString();
        });
        InvalidEarningRule.unless(new HashSet<>(texts).size() == texts.size(), JSON);
        return Set.copyOf(texts);
    }

    <T> List<T> list(String name, Function<JsonValue, T> read) {
        JsonValue value = value(name);
        InvalidEarningRule.unless(value instanceof JsonArray, JSON);
        return ((JsonArray) value).stream().map(read).toList();
    }

    private JsonValue value(String name) {
        InvalidEarningRule.unless(left.remove(name), JSON);
        return object.get(name);
    }
}
