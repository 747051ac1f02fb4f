package io.hansa.club.ladder;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** It would change what is in force already: it may begin on {@code earliest} or later. */
public class LadderBegun extends Conflict {

    public LadderBegun(LocalDate begins, LocalDate earliest) {
        super("ladder-begun", Map.of("begins", begins, "earliest", earliest));
    }
}
