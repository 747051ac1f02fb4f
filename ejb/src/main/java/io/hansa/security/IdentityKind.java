package io.hansa.security;

import io.hansa.kernel.Actor;

/** Whose sign-in it is. */
public enum IdentityKind {
    MEMBER(Actor.Kind.MEMBER),
    PARTNER(Actor.Kind.PARTNER),
    STAFF(Actor.Kind.STAFF);

    private final Actor.Kind actor;

    IdentityKind(Actor.Kind actor) {
        this.actor = actor;
    }

    Actor.Kind actor() {
        return actor;
    }
}
