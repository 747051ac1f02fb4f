package io.hansa.partners.charge;

import java.time.Instant;
import java.util.Optional;

/**
 * Which charges to list; what is empty does not narrow.
 *
 * @param counted only, or but, refusals that count against the provider's conduct
 */
public record ChargeFilter(
        Optional<String> partnerCode,
        Optional<String> service,
        Optional<Boolean> accepted,
        Optional<Boolean> counted,
        Optional<Instant> recordedFrom,
        Optional<Instant> recordedUntil) {

    public static final ChargeFilter ALL = new ChargeFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, of the caller's own partner where the caller has one. */
    ChargeFilter within(Optional<String> partner) {
        return partner.isPresent()
                ? new ChargeFilter(partner, service, accepted, counted, recordedFrom, recordedUntil)
                : this;
    }
}
