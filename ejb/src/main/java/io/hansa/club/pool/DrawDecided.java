package io.hansa.club.pool;

import io.hansa.kernel.Actor;

/**
 * A request to draw has ended. Fired in the transaction that ended it: who asked takes the points or gives them back; its refusal
 * takes the decision back.
 *
 * @param subject what the points pay for, as it was asked
 * @param state any but WAITING
 */
public record DrawDecided(PoolHolder holder, String subject, DrawRequestState state, Actor by) {

    public boolean approved() {
        return state == DrawRequestState.APPROVED;
    }
}
