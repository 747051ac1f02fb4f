package io.hansa.partners.transaction;

/** The number of a partner transaction, ascending in the order in which numbers were handed out. */
public record TransactionNumber(long value) {

    public TransactionNumber {
        if (value < 1) {
            throw new IllegalArgumentException("not a transaction number: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
