package io.hansa.ledger.journal;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
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
        JsonObjectBuilder object = JSON.createObjectBuilder();
        new TreeMap<>(values).forEach((name, value) -> {
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
