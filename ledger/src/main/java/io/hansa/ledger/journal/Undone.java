package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;

/**
 * That an entry undoes a part of another.
 *
 * @param seq counts what has undone the original, from one without gaps: two that undo it at the same time meet on it
 * @param points of it that this undoes; one for an entry that moves no points
 * @param pointsAfter of it that are undone then
 */
record Undone(EntryNumber original, int seq, long points, long pointsAfter) {

    /** The next part that is undone. */
    Undone next(long part) {
        return new Undone(original, seq + 1, part, Math.addExact(pointsAfter, part));
    }
}
