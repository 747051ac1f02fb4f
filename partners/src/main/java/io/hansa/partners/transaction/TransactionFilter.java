package io.hansa.partners.transaction;

import java.time.Instant;
import java.util.Optional;

/**
 * Which transactions to list; what is empty does not narrow.
 *
 * @param partnerCode set to the caller's own for portal users and clients
 * @param accepted true: accepted ones, false: refused ones
 * @param recordedFrom from this instant
 * @param recordedUntil before this instant
 */
public record TransactionFilter(
        Optional<String> partnerCode,
        Optional<TransactionKind> kind,
        Optional<Boolean> accepted,
        Optional<Instant> recordedFrom,
        Optional<Instant> recordedUntil) {

    public static final TransactionFilter ALL = new TransactionFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static TransactionFilter ofPartner(String code) {
        return new TransactionFilter(
                Optional.of(code), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, of the caller's own partner only where the caller has one. */
    TransactionFilter within(Optional<String> own) {
        return new TransactionFilter(own.or(() -> partnerCode), kind, accepted, recordedFrom, recordedUntil);
    }
}
