package io.hansa.runs;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * What a handler is told of its run.
 *
 * @param startedBy who wanted it; the work itself is done as {@code system:jobs}
 * @param cutOff fixed when the run was started, the same for every chunk and after every resumption
 */
public record RunContext(RunNumber run, Map<String, String> params, Actor startedBy, Instant cutOff) {

    /** A parameter that must be there. */
    public String param(String name) {
        String value = params.get(name);
        if (value == null) {
            throw new IllegalArgumentException("run " + run + " has no parameter " + name);
        }
        return value;
    }
}
