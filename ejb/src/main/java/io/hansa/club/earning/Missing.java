package io.hansa.club.earning;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a condition does not hold: a code with what was asked and what was there, from which a sentence is made (bundle key {@code
 * earning.missing.<code>}).
 */
public record Missing(String code, SortedMap<String, String> inputs) {

    public Missing {
        inputs = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    static Missing of(String code, Map<String, String> inputs) {
        return new Missing(code, new TreeMap<>(inputs));
    }
}
