package io.hansa.club.importing;

/** The number of an uploaded file. */
public record ImportNumber(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
