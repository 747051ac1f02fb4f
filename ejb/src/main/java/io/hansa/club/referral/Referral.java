package io.hansa.club.referral;

import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A member joined by another's code: a fact. What became of it is a {@link ReferralReward}, or nothing. */
@Entity
@Table(name = "club_referral")
class Referral {

    @Id
    private MemberNumber referred;

    private MemberNumber referrer;

    @Column(name = "terms_version")
    private int termsVersion;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Referral() {}

    Referral(
            MemberNumber referred,
            MemberNumber referrer,
            ReferralTermsView terms,
            Instant joinedAt,
            LocalDate joinedOn) {
        this.referred = referred;
        this.referrer = referrer;
        termsVersion = terms.version();
        this.joinedAt = joinedAt;
        this.joinedOn = joinedOn;
        lastDay = terms.terms().through(joinedOn);
    }

    MemberNumber referred() {
        return referred;
    }

    MemberNumber referrer() {
        return referrer;
    }

    int termsVersion() {
        return termsVersion;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(joinedOn) && !date.isAfter(lastDay);
    }
}
