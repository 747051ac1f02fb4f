package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;

/** On which way a step was made. */
public enum Way {
    /** The member, signed in. */
    MEMBER,
    /** The member, by the code that only it was sent. */
    CODE,
    PROVIDER,
    STAFF,
    SYSTEM;

    static Way of(Actor actor) {
        return switch (actor.kind()) {
            case MEMBER -> MEMBER;
            case PARTNER, CLIENT -> PROVIDER;
            case STAFF -> STAFF;
            case SYSTEM -> SYSTEM;
        };
    }
}
