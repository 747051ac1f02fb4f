package io.hansa.club.life;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The reason for leaving is none, or its words are missing. */
public class InvalidLeaving extends Invalid {

    public InvalidLeaving(String field) {
        super("invalid-leaving-" + field, Map.of("field", field));
    }
}
