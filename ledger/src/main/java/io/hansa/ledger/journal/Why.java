package io.hansa.ledger.journal;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The cause of an entry, as a code and its inputs, from which a sentence is made in the reader's language (bundle key
 * {@code why.<code>}). Rule versions and rates are inputs.
 *
 * @param code lower-case with dots, e.g. {@code accrual.rate}
 * @param inputs by name; no personal data; in the order of their names
 */
public record Why(String code, SortedMap<String, String> inputs) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9.-]{0,47}");

    /** Of the names and values of all inputs together. */
    public static final int MOST_CHARACTERS = 800;

    public Why {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a reason code: " + code);
        }
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        int length = inputs.entrySet().stream()
                .mapToInt(input -> input.getKey().length() + input.getValue().length())
                .sum();
        if (length > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "the inputs of a reason have at most " + MOST_CHARACTERS + " characters");
        }
    }

    public static Why of(String code) {
        return new Why(code, new TreeMap<>());
    }

    public static Why of(String code, Map<String, String> inputs) {
        return new Why(code, new TreeMap<>(inputs));
    }

    /** Reads what {@link #inputsJson()} wrote. */
    public static Why read(String code, String inputsJson) {
        SortedMap<String, String> inputs = new TreeMap<>();
        FlatJson.read(inputsJson).forEach((name, value) -> inputs.put(name, value.toString()));
        return new Why(code, inputs);
    }

    /** The inputs as they are kept: a flat JSON object in the order of their names. */
    public String inputsJson() {
        return FlatJson.write(inputs);
    }
}
