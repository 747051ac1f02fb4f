package io.hansa.club.contact;

import io.hansa.kernel.Conflict;
import java.time.Duration;
import java.util.Map;

/** The next code has to wait. */
public class CodeSentJustNow extends Conflict {

    public CodeSentJustNow(Duration left) {
        super("code-sent-just-now", Map.of("seconds", left.toSeconds() + 1));
    }
}
