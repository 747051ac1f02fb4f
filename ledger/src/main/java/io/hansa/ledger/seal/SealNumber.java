package io.hansa.ledger.seal;

/** The number of a seal: 1, 2, 3 … without gaps. */
public record SealNumber(long value) implements Comparable<SealNumber> {

    public SealNumber {
        if (value < 1) {
            throw new IllegalArgumentException("not the number of a seal: " + value);
        }
    }

    @Override
    public int compareTo(SealNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
