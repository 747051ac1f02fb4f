package io.hansa.partners.port;

import io.hansa.kernel.Actor;

/** A reservation is over. @param right its code */
public record EndReservation(String right, HeldRight held, Actor actor) {}
