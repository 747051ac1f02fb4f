package io.hansa.club.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One version of how a household shares: a fact. */
@Entity
@Table(name = "club_household_terms")
@IdClass(PoolTermsVersion.Key.class)
class PoolTermsVersion {

    @Id
    private long household;

    @Id
    private int version;

    @Column(name = "share_percent")
    private int sharePercent;

    @Column(name = "cap_per_month")
    private Long capPerMonth;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected PoolTermsVersion() {}

    PoolTermsVersion(Household household, PoolTerms seen, String setBy, Instant setAt) {
        this.household = household.id();
        version = seen.version() + 1;
        sharePercent = seen.sharePercent();
        capPerMonth = seen.capPerMonth().orElse(null);
        this.setBy = setBy;
        this.setAt = setAt;
    }

    PoolTerms terms() {
        return new PoolTerms(version, sharePercent, Optional.ofNullable(capPerMonth));
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
