package io.hansa.kernel;

import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Texts by name are a flat JSON object, in the order of their names, so that the same map is always the same text. */
@Converter
public class TextMapConverter implements AttributeConverter<Map<String, String>, String> {

    /** Looked up once: the static methods of {@code Json} search the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Map<String, String> map) {
        if (map == null) {
            return null;
        }
        var object = JSON.createObjectBuilder();
        new TreeMap<>(map).forEach(object::add);
        return object.build().toString();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(text))) {
            var map = new TreeMap<String, String>();
            var object = reader.readObject();
            object.keySet().forEach(name -> map.put(name, object.getString(name)));
            return map;
        }
    }
}
