package io.hansa.partners.charge;

import io.hansa.kernel.Actor;

/** A charge was given back; fired in the transaction in which it was. */
public record ChargeRefunded(Receipt receipt, String reason, Actor by) {}
