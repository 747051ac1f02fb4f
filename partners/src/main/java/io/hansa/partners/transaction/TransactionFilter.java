package io.hansa.partners.transaction;

import java.time.Instant;
import java.util.Optional;

/**
 * Which transactions to list; what is empty does not narrow.
 *
 * @param partnerCode set to the caller's own for portal users and clients
 * @param state what became of them
 * @param recordedFrom from this instant
 * @param recordedUntil before this instant
 */
public record TransactionFilter(
        Optional<String> partnerCode,
        Optional<TransactionKind> kind,
        Optional<TransactionState> state,
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
        return new TransactionFilter(own.or(() -> partnerCode), kind, state, recordedFrom, recordedUntil);
    }

    /** Whether transactions that have ended are among them. */
    boolean meansEnded() {
        return !state.equals(Optional.of(TransactionState.PARKED));
    }

    /** Whether reversals that wait for their original are among them. */
    boolean meansParked() {
        return state.map(TransactionState.PARKED::equals).orElse(true)
                && kind.map(TransactionKind.REVERSAL::equals).orElse(true);
    }
}
