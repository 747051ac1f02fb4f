package io.hansa.partners.port;

import io.hansa.kernel.EntryNumber;
import java.util.Optional;

/**
 * A right that is set aside for a reservation.
 *
 * @param reservation its number
 * @param hold empty when nothing is counted
 * @param amount what is held
 */
public record HeldRight(String reservation, Optional<EntryNumber> hold, long amount) {}
