package io.hansa.club.simulation;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The window cannot be so; {@code field} says where. */
public class InvalidSimulation extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidSimulation(String field) {
        super("invalid-simulation", Map.of("field", field));
    }
}
