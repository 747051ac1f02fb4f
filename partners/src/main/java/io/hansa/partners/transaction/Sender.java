package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;

/**
 * Who sends a batch.
 *
 * @param scope within which its idempotency keys are unique
 */
record Sender(String partner, String scope, Actor actor) {

    /** A client's keys are its own; the tills of a partner, and those who act on its behalf, share theirs. */
    static Sender of(Actor actor, String partner) {
        return switch (actor.kind()) {
            case CLIENT -> new Sender(partner, actor.toString(), actor);
            case PARTNER -> new Sender(partner, "till:" + partner, actor);
            case MEMBER, STAFF, SYSTEM -> new Sender(partner, "for:" + partner, actor);
        };
    }
}
