package io.hansa.club.household;

import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * Terms of one person, beside its household's.
 *
 * @param version 1, 2, 3 …; 0: nobody has set any
 * @param own what holds for the person; empty: what holds for the household
 */
public record PersonTerms(MemberNumber member, int version, Optional<PoolTerms> own) {

    public PersonTerms {
        Objects.requireNonNull(member);
        Objects.requireNonNull(own);
    }

    static PersonTerms none(MemberNumber member) {
        return new PersonTerms(member, 0, Optional.empty());
    }
}
