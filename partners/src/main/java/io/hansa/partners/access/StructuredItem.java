package io.hansa.partners.access;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An item or an inner list of a structured field (RFC 8941).
 *
 * @param value a {@link Long}, {@link Boolean}, {@link String}, {@link Token}, {@code byte[]}, or a list of items
 * @param parameters in their order, with the same sorts of value
 */
record StructuredItem(Object value, Map<String, Object> parameters) {

    /** A word without quotation marks. */
    record Token(String text) {}

    StructuredItem {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** The one way to write it (RFC 8941, 4.1). */
    String written() {
        return bare(value)
                + parameters.entrySet().stream()
                        .map(each -> ";" + each.getKey() + (isTrue(each.getValue()) ? "" : "=" + bare(each.getValue())))
                        .collect(Collectors.joining());
    }

    private static boolean isTrue(Object value) {
        return Boolean.TRUE.equals(value);
    }

    private static String bare(Object value) {
        if (value instanceof List<?> items) {
            return items.stream()
                    .map(item -> ((StructuredItem) item).written())
                    .collect(Collectors.joining(" ", "(", ")"));
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        if (value instanceof byte[] bytes) {
            return ":" + Base64.getEncoder().encodeToString(bytes) + ":";
        }
        if (value instanceof Boolean yes) {
            return yes ? "?1" : "?0";
        }
        return value instanceof Token token ? token.text() : value.toString();
    }
}
