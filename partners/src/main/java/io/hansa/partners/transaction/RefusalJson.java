package io.hansa.partners.transaction;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The arguments of a refusal as they are kept: one JSON object of texts, in the order of their names. */
final class RefusalJson {

    // found once: the static methods of jakarta.json.Json look for it on each call
    private static final JsonProvider JSON = JsonProvider.provider();

    private RefusalJson() {}

    static String write(Map<String, String> args) {
        var object = JSON.createObjectBuilder();
        new TreeMap<>(args).forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> read(String json) {
        var args = new HashMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> args.put(name, ((JsonString) value).getString()));
        }
        return args;
    }
}
