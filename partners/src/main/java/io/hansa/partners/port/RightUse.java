package io.hansa.partners.port;

import io.hansa.kernel.EntryNumber;
import java.util.Optional;

/**
 * A right was used.
 *
 * @param entry empty when nothing was counted and nothing is owed
 * @param guests who came along, which by the right's rule are none when it did not cover them
 * @param used how many of the right
 * @param left what is left of it
 * @param paid what the partner is owed, in the smallest part of its unit
 */
public record RightUse(Optional<EntryNumber> entry, int guests, long used, long left, long paid) {}
