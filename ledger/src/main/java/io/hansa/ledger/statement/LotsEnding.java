package io.hansa.ledger.statement;

import io.hansa.kernel.Points;

/**
 * Lots of a unit that end within a period.
 *
 * @param points what is left of them
 * @param more whether there may be more of them than were counted
 */
public record LotsEnding(long lots, Points points, boolean more) {}
