package io.hansa.club.erasure;

/** Names a request to erase a person. */
public record ErasureNumber(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
