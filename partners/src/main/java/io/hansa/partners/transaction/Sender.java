package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.partners.access.Caller;
import java.util.Optional;
import java.util.Set;

/**
 * Who sends a batch.
 *
 * @param scope within which its idempotency keys are unique
 * @param outlets that it may act for; empty: any of the partner's
 */
record Sender(String partner, String scope, Actor actor, Optional<Set<String>> outlets) {

    /** @throws io.hansa.partners.access.PartnerNotFound when the caller does not work for a partner */
    static Sender of(Caller caller) {
        Sender sender = of(caller.actor(), caller.requirePartner());
        return new Sender(sender.partner(), sender.scope(), sender.actor(), caller.outlets());
    }

    boolean mayActFor(String outlet) {
        return outlets.map(codes -> codes.contains(outlet)).orElse(true);
    }

    /** A client's keys are its own; the tills of a partner, and those who act on its behalf, share theirs. */
    static Sender of(Actor actor, String partner) {
        return switch (actor.kind()) {
            case CLIENT -> new Sender(partner, actor.toString(), actor, Optional.empty());
            case PARTNER -> new Sender(partner, "till:" + partner, actor, Optional.empty());
            case MEMBER, STAFF, SYSTEM -> new Sender(partner, "for:" + partner, actor, Optional.empty());
        };
    }
}
