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

    Actor actorOf(String ref) {
        return new Actor(actor, ref);
    }

    static IdentityKind of(Actor.Kind actor) {
        return valueOf(actor.name());
    }
}
