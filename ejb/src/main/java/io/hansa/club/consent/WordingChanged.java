package io.hansa.club.consent;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The words that somebody agreed to are not those in force. */
public class WordingChanged extends Conflict {

    public WordingChanged(String inForce) {
        super("consent-wording-changed", Map.of("wording", inForce));
    }
}
