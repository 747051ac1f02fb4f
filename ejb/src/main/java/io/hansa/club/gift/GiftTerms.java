package io.hansa.club.gift;

import java.util.Objects;

/**
 * What a cell of the matrix allows.
 *
 * @param least that may be given at once
 * @param most that may be given at once
 * @param perYear that a giver may give in a calendar year of the programme's zone, to all takers of the kind
 */
public record GiftTerms(boolean enabled, long least, long most, long perYear, GiftExpiry expiry) {

    private static final long MOST_EVER = 1_000_000_000L;

    /** @throws InvalidGiftLimit unless 1 ≤ least ≤ most ≤ per year ≤ 1,000,000,000 */
    public GiftTerms {
        Objects.requireNonNull(expiry);
        require(least >= 1, "least");
        require(most >= least, "most");
        require(perYear >= most && perYear <= MOST_EVER, "perYear");
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new InvalidGiftLimit(field);
        }
    }
}
