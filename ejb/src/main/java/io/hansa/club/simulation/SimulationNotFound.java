package io.hansa.club.simulation;

import io.hansa.kernel.NotFound;
import io.hansa.runs.RunNumber;
import java.util.Map;

/** There is no such simulation. */
public class SimulationNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public SimulationNotFound(RunNumber number) {
        super("simulation-not-found", Map.of("simulation", number.toString()));
    }
}
