package io.hansa.partners.contract;

import io.hansa.kernel.Actor;

/** A draft took a step. Fired within the transaction that took it; an observer's refusal takes it back. */
public record DraftStepped(DraftNumber draft, String partnerCode, int revision, DraftStep step, Actor actor) {}
