package io.hansa.web.api.problem;

import java.util.Map;

/**
 * One thing that is wrong with a request.
 *
 * @param field where, e.g. {@code transactions[3].points}
 * @param code what, stable; its words are the key {@code violation.<code>}
 * @param figures of the rule, e.g. {@code max}
 */
public record Violation(String field, String code, Map<String, Object> figures) {

    public Violation {
        figures = Map.copyOf(figures);
    }

    public static Violation of(String field, String code) {
        return new Violation(field, code, Map.of());
    }
}
