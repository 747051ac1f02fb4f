package io.hansa.runs;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The run's state does not allow it. */
public class RunNotOpen extends Conflict {

    public RunNotOpen(RunNumber number, RunState state) {
        super("run-not-open", Map.of("run", number.value(), "state", state.name()));
    }
}
