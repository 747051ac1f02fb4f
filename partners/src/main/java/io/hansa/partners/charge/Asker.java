package io.hansa.partners.charge;

import io.hansa.kernel.Actor;

/**
 * Who asks for charges.
 *
 * @param scope within which its idempotency keys are unique
 */
record Asker(String partner, String scope, Actor actor) {

    static Asker of(Actor actor, String partner) {
        return new Asker(partner, actor.kind() == Actor.Kind.CLIENT ? actor.toString() : "for:" + partner, actor);
    }
}
