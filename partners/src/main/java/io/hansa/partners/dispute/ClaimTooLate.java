package io.hansa.partners.dispute;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** The contract's time for disputing a statement is over; {@code until} was its last date. */
public final class ClaimTooLate extends Conflict {

    private static final long serialVersionUID = 1L;

    ClaimTooLate(LocalDate until) {
        super("dispute-too-late", Map.of("until", until));
    }
}
