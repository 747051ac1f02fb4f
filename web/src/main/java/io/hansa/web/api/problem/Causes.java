package io.hansa.web.api.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A failure and what caused it, outermost first. */
final class Causes {

    /** Longer chains are not looked through: they may be circles. */
    private static final int DEEPEST = 20;

    private Causes() {}

    static List<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
    }
}
