package io.hansa.ledger.journal;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One JSON object of texts and whole numbers, in the order of its names: the same content is the same text. */
final class FlatJson {

    private static final String EMPTY = "{}";
    // found once: the static methods of jakarta.json.Json look for it on each call
    private static final JsonProvider JSON = JsonProvider.provider();

    private FlatJson() {}

    static String write(Map<String, ?> values) {
        if (values.isEmpty()) {
            return EMPTY;
        }
        SortedMap<String, ?> sorted = values instanceof SortedMap<String, ?> already ? already : new TreeMap<>(values);
        return isPlain(sorted) ? plain(sorted) : escaped(sorted);
    }

    /** Nearly always: what is not escaped need not be looked at by the provider, which takes twenty times as long. */
    private static String plain(SortedMap<String, ?> values) {
        StringBuilder json = new StringBuilder("{");
        values.forEach((name, value) -> {
            json.append(json.length() == 1 ? "\"" : ",\"").append(name).append("\":");
            if (value instanceof Long) {
                json.append(value);
            } else {
                json.append('"').append(value).append('"');
            }
        });
        return json.append('}').toString();
    }

    private static boolean isPlain(SortedMap<String, ?> values) {
        for (var entry : values.entrySet()) {
            if (!isPlain(entry.getKey()) || !isPlain(entry.getValue().toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(SortedMap<String, ?> values) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        values.forEach((name, value) -> {
            if (value instanceof Long number) {
                object.add(name, number);
            } else {
                object.add(name, value.toString());
            }
        });
        return object.build().toString();
    }

    static Map<String, Object> read(String json) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (EMPTY.equals(json)) {
            return values;
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> values.put(name, plain(value)));
        }
        return values;
    }

    private static Object plain(JsonValue value) {
        return value instanceof JsonNumber number ? (Object) number.longValueExact() : ((JsonString) value).getString();
    }
}
