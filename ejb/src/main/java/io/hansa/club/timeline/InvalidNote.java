package io.hansa.club.timeline;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A note has 1 to 2,000 characters. */
public class InvalidNote extends Invalid {

    public InvalidNote() {
        super("invalid-note", Map.of("field", "text"));
    }
}
