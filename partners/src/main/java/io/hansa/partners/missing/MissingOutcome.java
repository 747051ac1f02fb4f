package io.hansa.partners.missing;

/** A claim after a step; {@code replayed}: the step was known, and nothing was done again. */
public record MissingOutcome(MissingView claim, boolean replayed) {}
