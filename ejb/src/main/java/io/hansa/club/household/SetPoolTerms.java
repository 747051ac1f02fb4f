package io.hansa.club.household;

import io.hansa.club.pool.PoolTerms;
import java.util.Objects;

/**
 * Sets how a household shares.
 *
 * @param terms with the version that the caller has seen
 */
public record SetPoolTerms(String household, PoolTerms terms) {

    public SetPoolTerms {
        Objects.requireNonNull(household);
        Objects.requireNonNull(terms);
    }
}
