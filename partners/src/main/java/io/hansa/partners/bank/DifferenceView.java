package io.hansa.partners.bank;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A transaction of the bank's that did not match by itself.
 *
 * @param file in which it came first
 * @param payment that it names
 * @param invoice that it names
 * @param entry what resolving it posted
 * @param reason why it was resolved so
 */
public record DifferenceView(
        long number,
        long file,
        Verdict verdict,
        MovementState state,
        BankLine said,
        Optional<String> payment,
        Optional<String> invoice,
        Optional<EntryNumber> entry,
        Optional<String> reason,
        Optional<Actor> resolvedBy,
        Optional<Instant> resolvedAt) {

    public boolean isUndoing() {
        return state == MovementState.UNDOING;
    }

    /** Whether it can be asked to be undone what it was taken for. */
    public boolean isUndoable() {
        return state == MovementState.ASSIGNED
                || state == MovementState.MATCHED
                || state == MovementState.NOTED && resolvedBy.isPresent();
    }

    public boolean isOpen() {
        return state == MovementState.OPEN;
    }
}
