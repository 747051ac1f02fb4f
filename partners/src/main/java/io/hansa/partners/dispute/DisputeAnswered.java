package io.hansa.partners.dispute;

import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The respondent accepted a part, or nothing. Fired within its transaction; a full acceptance is {@link DisputeDecided}.
 *
 * @param accepted what it accepted
 * @param state {@code ANSWERED}: the claimant can go to the second stage until {@code dueOn}; {@code IN_ARBITRATION}: it is decided
 *     by then
 */
public record DisputeAnswered(
        DisputeNumber number, String partnerCode, Money accepted, DisputeState state, LocalDate dueOn, Instant at) {}
