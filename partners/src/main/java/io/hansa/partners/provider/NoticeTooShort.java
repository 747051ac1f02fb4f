package io.hansa.partners.provider;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** A price of a service that was approved begins later: {@code earliest} is the first date that it may. */
public final class NoticeTooShort extends Conflict {

    private static final long serialVersionUID = 1L;

    NoticeTooShort(LocalDate earliest) {
        super("notice-too-short", Map.of("earliest", earliest, "field", "begins"));
    }
}
