package io.hansa.club.household;

import io.hansa.club.pool.KeptTerms;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One version of the terms of a person of a household: a fact. */
@Entity
@Table(name = "club_household_person_terms")
@IdClass(PersonTermsVersion.Key.class)
class PersonTermsVersion {

    @Id
    private long household;

    @Id
    private String member;

    @Id
    private int version;

    private boolean own;

    @Embedded
    private KeptTerms kept;

    protected PersonTermsVersion() {}

    PersonTermsVersion(Household household, PersonTerms seen, Optional<PoolTerms> terms, String setBy, Instant setAt) {
        this.household = household.id();
        member = seen.member().value();
        version = seen.version() + 1;
        own = terms.isPresent();
        kept = new KeptTerms(terms.orElse(PoolTerms.NONE), setBy, setAt);
    }

    PersonTerms terms() {
        return new PersonTerms(
                new MemberNumber(member), version, own ? Optional.of(kept.terms(version)) : Optional.empty());
    }

    /** Its primary key. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long household;
        String member;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && household == that.household
                    && version == that.version
                    && Objects.equals(member, that.member);
        }

        @Override
        public int hashCode() {
            return Objects.hash(household, member, version);
        }
    }
}
