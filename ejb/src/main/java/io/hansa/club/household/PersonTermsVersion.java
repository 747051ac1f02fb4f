package io.hansa.club.household;

import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Column(name = "share_percent")
    private int sharePercent;

    private Long cap;

    @Enumerated(EnumType.STRING)
    @Column(name = "cap_period")
    private CapPeriod period;

    @Column(name = "approval_above")
    private Long approvalAbove;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected PersonTermsVersion() {}

    PersonTermsVersion(Household household, PersonTerms seen, Optional<PoolTerms> terms, String setBy, Instant setAt) {
        this.household = household.id();
        member = seen.member().value();
        version = seen.version() + 1;
        own = terms.isPresent();
        var values = terms.orElse(PoolTerms.NONE);
        sharePercent = values.sharePercent();
        cap = values.cap().orElse(null);
        period = values.period();
        approvalAbove = values.approvalAbove().orElse(null);
        this.setBy = setBy;
        this.setAt = setAt;
    }

    PersonTerms terms() {
        var values = new PoolTerms(
                version, sharePercent, Optional.ofNullable(cap), period, Optional.ofNullable(approvalAbove));
        return new PersonTerms(new MemberNumber(member), version, own ? Optional.of(values) : Optional.empty());
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
