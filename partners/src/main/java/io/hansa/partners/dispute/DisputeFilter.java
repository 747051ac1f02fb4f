package io.hansa.partners.dispute;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which disputes to list; what is empty does not narrow.
 *
 * @param partnerCode set to the caller's own for portal users and clients
 * @param dueBy their clock ends on this date or before
 */
public record DisputeFilter(
        Optional<String> partnerCode,
        Optional<DisputeState> state,
        Optional<Waiting> waitsFor,
        Optional<LocalDate> dueBy,
        Order order) {

    public static final DisputeFilter ALL = new DisputeFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Order.NEWEST_FIRST);

    /** How a list is ordered. */
    public enum Order {
        NEWEST_FIRST,
        /** Those whose clock ends first; only what is not over. */
        DUE_FIRST
    }

    /** The same, of the caller's own partner only where the caller has one. */
    DisputeFilter within(Optional<String> own) {
        return new DisputeFilter(own.or(() -> partnerCode), state, waitsFor, dueBy, order);
    }
}
