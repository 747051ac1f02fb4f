package io.hansa.club.household;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A household's name has 1 to 64 characters. */
public class InvalidHousehold extends Invalid {

    public InvalidHousehold() {
        super("invalid-household", Map.of("field", "name"));
    }
}
