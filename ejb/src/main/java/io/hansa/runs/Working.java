package io.hansa.runs;

import java.util.OptionalInt;

/** Remembers outside of a chunk's transaction which chunk it was about. */
class Working {

    private OptionalInt seq = OptionalInt.empty();

    void on(int chunk) {
        seq = OptionalInt.of(chunk);
    }

    OptionalInt chunk() {
        return seq;
    }
}
