package io.hansa.club.decision;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A refusal says why, an approval nothing. */
public class InvalidDecision extends Invalid {

    public InvalidDecision(int longest) {
        super("invalid-decision", Map.of("field", "decision", "longest", longest));
    }
}
