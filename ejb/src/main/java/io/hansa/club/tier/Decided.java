package io.hansa.club.tier;

import java.util.List;

/** Where somebody stands after it was decided, and how that came. */
record Decided(Held held, List<Move> moves) {

    Decided {
        moves = List.copyOf(moves);
    }

    static Decided still(Held held) {
        return new Decided(held, List.of());
    }
}
