package io.hansa.partners.conduct;

import java.time.Instant;
import java.util.Optional;

/**
 * Which complaints to list; what is empty does not narrow.
 *
 * @param open only those that wait for a decision, or only those that were decided
 */
public record ComplaintFilter(
        Optional<String> partnerCode,
        Optional<String> service,
        Optional<Boolean> open,
        Optional<Instant> filedFrom,
        Optional<Instant> filedUntil) {

    public static final ComplaintFilter ALL = new ComplaintFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, of the caller's own partner where the caller has one. */
    ComplaintFilter within(Optional<String> partner) {
        return partner.isPresent() ? new ComplaintFilter(partner, service, open, filedFrom, filedUntil) : this;
    }
}
