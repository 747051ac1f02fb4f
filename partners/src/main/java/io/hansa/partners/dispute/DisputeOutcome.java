package io.hansa.partners.dispute;

/** A dispute after a step; {@code replayed}: the step was known, and nothing was done again. */
public record DisputeOutcome(DisputeView dispute, boolean replayed) {}
