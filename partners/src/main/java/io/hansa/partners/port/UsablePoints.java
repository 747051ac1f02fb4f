package io.hansa.partners.port;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;

/**
 * Points that have become usable.
 *
 * @param entry by which they did
 */
public record UsablePoints(EntryNumber entry, Points points) {}
