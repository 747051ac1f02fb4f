package io.hansa.web.api.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads single values: nothing is rounded, cut or guessed. */
final class Scalars {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private Scalars() {}

    static Optional<Object> read(JsonValue json, Class<?> type) {
        if (type == Long.class) {
            return whole(json).map(value -> value);
        }
        if (type == Integer.class) {
            return whole(json).filter(value -> value == value.intValue()).map(Long::intValue);
        }
        if (type == Boolean.class) {
            return json == JsonValue.TRUE || json == JsonValue.FALSE
                    ? Optional.of(json == JsonValue.TRUE)
                    : Optional.empty();
        }
        return json instanceof JsonString string ? text(string.getString(), type) : Optional.empty();
    }

    /** The code of the violation when a value is not of this type. */
    static String nameOf(Class<?> type) {
        if (type == Long.class || type == Integer.class) {
            return "whole-number";
        }
        if (type == Instant.class) {
            return "instant";
        }
        return type.isEnum() ? "choice" : type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Long> whole(JsonValue json) {
        if (!(json instanceof JsonNumber number)) {
            return Optional.empty();
        }
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> text(String text, Class<?> type) {
        if (type == String.class) {
            return Optional.of(text);
        }
        if (type == Instant.class) {
            return instant(text);
        }
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .map(constant -> (Object) constant)
                .findFirst();
    }

    /** ISO 8601 with an offset; kept in microseconds, because the database keeps no more. */
    private static Optional<Object> instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            boolean sensible = instant.isAfter(Instant.EPOCH) && instant.isBefore(END);
            return sensible ? Optional.of(instant) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
