package io.hansa.partners.dispute;

import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/** A dispute was opened. Fired within its transaction. {@code dueOn}: the last date on which the other side can answer. */
public record DisputeOpened(
        DisputeNumber number,
        String partnerCode,
        String statement,
        int line,
        Party claimant,
        Money claimed,
        DisputeReason reason,
        LocalDate dueOn,
        Instant at) {}
