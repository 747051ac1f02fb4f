package io.hansa.club.merge;

/** Names a request to merge, or to take that back. */
public record MergeNumber(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
