package io.hansa.runs;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such run. */
public class RunNotFound extends NotFound {

    public RunNotFound(RunNumber number) {
        super("run-not-found", Map.of("run", number.value()));
    }
}
