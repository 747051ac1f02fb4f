package io.hansa.club.adjustment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Only who asked takes a request back; others refuse it. */
public class NotTheAsker extends Conflict {

    public NotTheAsker(String number) {
        super("not-the-asker", Map.of("adjustment", number));
    }
}
