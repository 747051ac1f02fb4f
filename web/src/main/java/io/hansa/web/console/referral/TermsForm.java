package io.hansa.web.console.referral;

import io.hansa.club.referral.ReferralTerms;
import java.io.Serializable;

/** What is entered of the terms. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean enabled = true;
    private Long referrerPoints;
    private Long referredPoints;
    private Long leastPoints;
    private Integer withinDays;
    private Integer waitDays;
    private Integer perYear;

    void fill(ReferralTerms terms) {
        enabled = terms.enabled();
        referrerPoints = terms.referrerPoints();
        referredPoints = terms.referredPoints();
        leastPoints = terms.leastPoints();
        withinDays = terms.withinDays();
        waitDays = terms.waitDays();
        perYear = terms.perYear();
    }

    ReferralTerms terms() {
        return new ReferralTerms(enabled, referrerPoints, referredPoints, leastPoints, withinDays, waitDays, perYear);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Long getReferrerPoints() {
        return referrerPoints;
    }

    public void setReferrerPoints(Long referrerPoints) {
        this.referrerPoints = referrerPoints;
    }

    public Long getReferredPoints() {
        return referredPoints;
    }

    public void setReferredPoints(Long referredPoints) {
        this.referredPoints = referredPoints;
    }

    public Long getLeastPoints() {
        return leastPoints;
    }

    public void setLeastPoints(Long leastPoints) {
        this.leastPoints = leastPoints;
    }

    public Integer getWithinDays() {
        return withinDays;
    }

    public void setWithinDays(Integer withinDays) {
        this.withinDays = withinDays;
    }

    public Integer getWaitDays() {
        return waitDays;
    }

    public void setWaitDays(Integer waitDays) {
        this.waitDays = waitDays;
    }

    public Integer getPerYear() {
        return perYear;
    }

    public void setPerYear(Integer perYear) {
        this.perYear = perYear;
    }
}
