package io.hansa.club.ladder;

import io.hansa.kernel.Invalid;
import java.util.Collection;
import java.util.Map;

/** Members stand on these steps: a version keeps all of the one before. */
public class StepsMissing extends Invalid {

    public StepsMissing(Collection<String> codes) {
        super("ladder-steps-missing", Map.of("field", "steps", "codes", String.join(", ", codes)));
    }
}
