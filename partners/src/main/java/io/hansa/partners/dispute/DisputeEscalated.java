package io.hansa.partners.dispute;

import java.time.Instant;
import java.time.LocalDate;

/** The claimant went to the second stage. Fired within its transaction. */
public record DisputeEscalated(DisputeNumber number, String partnerCode, LocalDate dueOn, Instant at) {}
