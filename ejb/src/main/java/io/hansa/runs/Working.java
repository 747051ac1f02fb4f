package io.hansa.runs;

import java.util.OptionalInt;

/** Remembers outside of a step's transaction what it was about: a chunk, the run as a whole, or to find out which. */
class Working {

    private OptionalInt seq = OptionalInt.empty();
    private boolean onTheWhole;

    void on(int chunk) {
        seq = OptionalInt.of(chunk);
    }

    OptionalInt chunk() {
        return seq;
    }

    /** It is planned or closed. */
    void onTheWhole() {
        onTheWhole = true;
    }

    boolean isOnTheWhole() {
        return onTheWhole;
    }
}
