package io.hansa.club.gift;

import java.util.Objects;

/**
 * Sets a cell of the matrix.
 *
 * @param basedOn the version that the caller has seen; 0: none
 */
public record SetGiftLimit(GiftCell cell, int basedOn, GiftTerms terms) {

    public SetGiftLimit {
        Objects.requireNonNull(cell);
        Objects.requireNonNull(terms);
    }
}
