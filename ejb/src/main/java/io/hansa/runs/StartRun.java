package io.hansa.runs;

import java.util.Map;
import java.util.Objects;

/**
 * A run to be started.
 *
 * @param kind of its {@link RunHandler}, lower-case with dots, e.g. {@code member.import}
 * @param key names this run among those of its kind: started twice, it is one run
 * @param params what the handler needs, by name; no personal data
 */
public record StartRun(String kind, String key, Map<String, String> params) {

    public StartRun {
        Objects.requireNonNull(kind);
        if (key == null || !key.matches("[\\x21-\\x7e]{1,128}")) {
            throw new IllegalArgumentException("a run's key has 1 to 128 printable characters without blanks");
        }
        params = Map.copyOf(params);
    }
}
