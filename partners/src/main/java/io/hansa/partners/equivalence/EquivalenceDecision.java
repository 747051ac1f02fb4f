package io.hansa.partners.equivalence;

import io.hansa.kernel.Actor;

/** A version was proposed or decided. Fired within the transaction. */
public record EquivalenceDecision(String partnerCode, int version, EquivalenceState state, Actor actor) {}
