package io.hansa.kernel;

/** The number of a journal entry, ascending in the order in which numbers were handed out. */
public record EntryNumber(long value) {

    public EntryNumber {
        if (value < 1) {
            throw new IllegalArgumentException("not an entry number: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
