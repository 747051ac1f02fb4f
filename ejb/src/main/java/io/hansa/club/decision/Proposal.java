package io.hansa.club.decision;

import io.hansa.kernel.Actor;

/** A version that somebody proposed, as its feature shows it. */
public interface Proposal {

    /** What its decision calls it: the kind, a colon and the version, e.g. {@code right-plan:GOLD-LOUNGE v2}. */
    String proposal();

    Actor setBy();

    boolean waits();
}
