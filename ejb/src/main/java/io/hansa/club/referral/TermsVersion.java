package io.hansa.club.referral;

import io.hansa.kernel.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One version of the terms: a fact. */
@Entity
@Table(name = "club_referral_terms")
class TermsVersion {

    @Id
    private int version;

    private boolean enabled;

    @Column(name = "referrer_points")
    private long referrerPoints;

    @Column(name = "referred_points")
    private long referredPoints;

    @Column(name = "least_points")
    private long leastPoints;

    @Column(name = "within_days")
    private int withinDays;

    @Column(name = "wait_days")
    private int waitDays;

    @Column(name = "per_year")
    private int perYear;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected TermsVersion() {}

    TermsVersion(SetReferralTerms command, Actor setBy, Instant setAt) {
        version = command.basedOn() + 1;
        ReferralTerms terms = command.terms();
        enabled = terms.enabled();
        referrerPoints = terms.referrerPoints();
        referredPoints = terms.referredPoints();
        leastPoints = terms.leastPoints();
        withinDays = terms.withinDays();
        waitDays = terms.waitDays();
        perYear = terms.perYear();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Without the decision, which is a row of its own. */
    ReferralTermsView view() {
        var terms =
                new ReferralTerms(enabled, referrerPoints, referredPoints, leastPoints, withinDays, waitDays, perYear);
        return new ReferralTermsView(version, terms, setBy, setAt, Optional.empty());
    }
}
