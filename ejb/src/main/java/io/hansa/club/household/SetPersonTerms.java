package io.hansa.club.household;

import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * Sets how one person of a household shares and draws.
 *
 * @param seen the version of the person's terms that the caller has seen
 * @param own empty: from now on as the household's
 */
public record SetPersonTerms(String household, MemberNumber member, int seen, Optional<PoolTerms> own) {

    public SetPersonTerms {
        Objects.requireNonNull(household);
        Objects.requireNonNull(member);
        Objects.requireNonNull(own);
    }
}
