package io.hansa.club.household;

import io.hansa.club.pool.KeptTerms;
import io.hansa.club.pool.PoolTerms;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One version of how a household shares: a fact. */
@Entity
@Table(name = "club_household_terms")
@IdClass(PoolTermsVersion.Key.class)
class PoolTermsVersion {

    @Id
    private long household;

    @Id
    private int version;

    @Embedded
    private KeptTerms kept;

    protected PoolTermsVersion() {}

    PoolTermsVersion(Household household, PoolTerms seen, String setBy, Instant setAt) {
        this.household = household.id();
        version = seen.version() + 1;
        kept = new KeptTerms(seen, setBy, setAt);
    }

    long household() {
        return household;
    }

    PoolTerms terms() {
        return kept.terms(version);
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long household;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && household == that.household && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(household, version);
        }
    }
}
