package io.hansa.web.api.json;

import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a record of a JSON object. Components are boxed types, strings, instants, enums, records, lists and optionals of these;
 * what is absent or null is null, or an empty optional or list, for Bean Validation to judge.
 */
final class RequestBinder {

    private final List<Violation> violations = new ArrayList<>();

    private RequestBinder() {}

    /** @throws InvalidRequest with all values that do not fit */
    static <T> T bind(JsonObject json, Class<T> type) {
        RequestBinder binder = new RequestBinder();
        Object bound = binder.record(json, type, "");
        if (!binder.violations.isEmpty()) {
            throw new InvalidRequest(binder.violations);
        }
        return type.cast(bound);
    }

    private Object record(JsonObject json, Class<?> type, String path) {
        RecordShape shape = RecordShape.of(type);
        refuseUnknown(json, shape, path);
        Object[] values = shape.components().stream()
                .map(component -> value(json.get(component.name()), component.type(), path + component.name()))
                .toArray();
        return violations.isEmpty() ? shape.create(values) : null;
    }

    private void refuseUnknown(JsonObject json, RecordShape shape, String path) {
        for (String name : json.keySet()) {
            if (!shape.has(name)) {
                violations.add(Violation.of(path + name, "unknown"));
            }
        }
    }

    private Object value(JsonValue json, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? Optional.ofNullable(value(json, inner, path))
                    : list(json, inner, path);
        }
        if (json == null || json == JsonValue.NULL) {
            return null;
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return json instanceof JsonObject object ? record(object, wanted, path + ".") : refuse(path, "object");
        }
        return Scalars.read(json, wanted).orElseGet(() -> refuse(path, Scalars.nameOf(wanted)));
    }

    private List<?> list(JsonValue json, Type inner, String path) {
        if (json == null || json == JsonValue.NULL) {
            return List.of();
        }
        if (!(json instanceof JsonArray array)) {
            refuse(path, "array");
            return List.of();
        }
        List<Object> items = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            String place = path + "[" + i + "]";
            Object item = value(array.get(i), inner, place);
            items.add(item == null && array.get(i) == JsonValue.NULL ? refuse(place, "required") : item);
        }
        return items;
    }

    private <T> T refuse(String path, String code) {
        violations.add(Violation.of(path, code));
        return null;
    }
}
