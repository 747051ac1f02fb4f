package io.hansa.partners.conduct;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A version of the policy: a fact. */
@Entity
@Table(name = "partner_conduct_policy")
@Access(AccessType.FIELD)
class PolicyRow {

    @Id
    private int version;

    @Column(name = "window_days")
    private int windowDays;

    @Column(name = "least_volume")
    private int leastVolume;

    @Column(name = "least_faults")
    private int leastFaults;

    @Column(name = "complaint_rate")
    private int complaintRate;

    @Column(name = "complaint_most")
    private int complaintMost;

    @Column(name = "refused_rate")
    private int refusedRate;

    @Column(name = "refused_most")
    private int refusedMost;

    @Column(name = "quick_rate")
    private int quickRate;

    @Column(name = "quick_most")
    private int quickMost;

    @Column(name = "limit_below")
    private int limitBelow;

    @Column(name = "suspend_below")
    private int suspendBelow;

    @Column(name = "suspend_after")
    private int suspendAfter;

    @Column(name = "set_by")
    private Actor setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected PolicyRow() {}

    PolicyRow(int version, ConductTerms terms, Actor setBy, Instant setAt) {
        this.version = version;
        this.windowDays = terms.windowDays();
        this.leastVolume = terms.leastVolume();
        this.leastFaults = terms.leastFaults();
        this.complaintRate = terms.complaintRate();
        this.complaintMost = terms.complaintMost();
        this.refusedRate = terms.refusedRate();
        this.refusedMost = terms.refusedMost();
        this.quickRate = terms.quickRate();
        this.quickMost = terms.quickMost();
        this.limitBelow = terms.limitBelow();
        this.suspendBelow = terms.suspendBelow();
        this.suspendAfter = terms.suspendAfter();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    ConductPolicyView view() {
        var terms = new ConductTerms(
                windowDays,
                leastVolume,
                leastFaults,
                complaintRate,
                complaintMost,
                refusedRate,
                refusedMost,
                quickRate,
                quickMost,
                limitBelow,
                suspendBelow,
                suspendAfter);
        return new ConductPolicyView(version, terms, Optional.of(setBy), Optional.of(setAt));
    }
}
