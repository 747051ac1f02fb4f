package io.hansa.club.merge;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import java.util.Optional;

/**
 * What moved by one entry.
 *
 * @param entry empty when nothing was left that could go back
 * @param amount what moved, or went back
 * @param kept of a merge that is taken back, what stayed with the survivor because it was used, held or has expired
 */
public record MovedPart(Unit unit, Optional<EntryNumber> entry, long amount, long kept) {}
