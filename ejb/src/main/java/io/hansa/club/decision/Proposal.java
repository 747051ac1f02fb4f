package io.hansa.club.decision;

import io.hansa.kernel.Actor;
import java.util.Optional;

/** A version that somebody proposed, as its feature shows it. */
public interface Proposal {

    /** Stands between what a version is of and its number. */
    String VERSION = " v";

    /** What a version is called, e.g. {@code GOLD-LOUNGE v2}. */
    static String name(Object of, int version) {
        return of + VERSION + version;
    }

    /** What its decision calls it: the kind, a colon and its name, e.g. {@code right-plan:GOLD-LOUNGE v2}. */
    String proposal();

    Actor setBy();

    /** The second person's; empty while it waits. */
    Optional<Decision> decision();

    default boolean waits() {
        return decision().isEmpty();
    }

    default boolean isApproved() {
        return decision().filter(Decision::isApproval).isPresent();
    }
}
