package io.hansa.ledger.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cause of an entry, as a code and its inputs, from which a sentence is made in the reader's language (bundle key
 * {@code why.<code>}). Rule versions and rates are inputs.
 *
 * @param code lower-case with dots, e.g. {@code accrual.rate}
 * @param inputs by name; no personal data; in the order of their names
 */
public record Why(String code, SortedMap<String, String> inputs) {

    public Why {
        if (code == null || !code.matches("[a-z][a-z0-9.-]{0,47}")) {
            throw new IllegalArgumentException("not a reason code: " + code);
        }
        inputs = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    public static Why of(String code) {
        return new Why(code, new TreeMap<>());
    }

    public static Why of(String code, Map<String, String> inputs) {
        return new Why(code, new TreeMap<>(inputs));
    }
}
