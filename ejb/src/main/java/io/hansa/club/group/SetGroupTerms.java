package io.hansa.club.group;

import io.hansa.club.pool.PoolTerms;
import java.util.Objects;

/**
 * Sets how those whom a group has appointed share and draw.
 *
 * @param terms with the version that the caller has seen
 */
public record SetGroupTerms(String group, PoolTerms terms) {

    public SetGroupTerms {
        Objects.requireNonNull(group);
        Objects.requireNonNull(terms);
    }
}
