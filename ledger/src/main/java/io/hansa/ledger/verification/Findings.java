package io.hansa.ledger.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first finding of each rule. */
final class Findings {

    private final Map<String, Finding> first = new LinkedHashMap<>();

    void add(String rule, String row, Object expected, Object found) {
        first.putIfAbsent(rule, new Finding(rule, row, String.valueOf(expected), String.valueOf(found)));
    }

    boolean has(String rule) {
        return first.containsKey(rule);
    }

    List<Finding> all() {
        return List.copyOf(first.values());
    }
}
