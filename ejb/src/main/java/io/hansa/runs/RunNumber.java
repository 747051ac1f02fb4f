package io.hansa.runs;

/** The number of a run. */
public record RunNumber(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
