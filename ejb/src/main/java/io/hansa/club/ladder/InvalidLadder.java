package io.hansa.club.ladder;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The ladder cannot be right; {@code field} says where. */
public class InvalidLadder extends Invalid {

    public InvalidLadder(String field) {
        super("invalid-ladder-" + field, Map.of("field", field));
    }
}
