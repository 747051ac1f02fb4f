package io.hansa.partners.onboarding;

import java.util.Objects;

/**
 * Something that is open.
 *
 * @param figure a count, fen or points, as the matter says; not 0
 */
public record OpenMatter(Matter matter, long figure) {

    public OpenMatter {
        Objects.requireNonNull(matter);
    }
}
