package io.hansa.web.console.contract;

import io.hansa.partners.contract.Fees;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is typed of fees. */
public class FeesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal perMessage = BigDecimal.ZERO;
    private BigDecimal perMonth = BigDecimal.ZERO;
    private BigDecimal perVisit = BigDecimal.ZERO;
    private BigDecimal minimum = BigDecimal.ZERO;
    private BigDecimal cap;
    private BigDecimal billingShare = BigDecimal.ZERO;

    void read(Fees fees) {
        perMessage = Typed.yuan(fees.perMessage());
        perMonth = Typed.yuan(fees.perMonth());
        perVisit = Typed.yuan(fees.perVisit());
        minimum = Typed.yuan(fees.minimum());
        cap = fees.cap().map(Typed::yuan).orElse(null);
        billingShare = Typed.percent(fees.billingShare());
    }

    Fees fees() {
        return new Fees(
                Typed.money(perMessage, "perMessage"),
                Typed.money(perMonth, "perMonth"),
                Typed.money(perVisit, "perVisit"),
                Typed.money(minimum, "minimum"),
                Typed.optional(cap, "cap"),
                Typed.basisPoints(billingShare, "billingShare"));
    }

    public BigDecimal getPerMessage() {
        return perMessage;
    }

    public void setPerMessage(BigDecimal perMessage) {
        this.perMessage = perMessage;
    }

    public BigDecimal getPerMonth() {
        return perMonth;
    }

    public void setPerMonth(BigDecimal perMonth) {
        this.perMonth = perMonth;
    }

    public BigDecimal getPerVisit() {
        return perVisit;
    }

    public void setPerVisit(BigDecimal perVisit) {
        this.perVisit = perVisit;
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public void setMinimum(BigDecimal minimum) {
        this.minimum = minimum;
    }

    public BigDecimal getCap() {
        return cap;
    }

    public void setCap(BigDecimal cap) {
        this.cap = cap;
    }

    public BigDecimal getBillingShare() {
        return billingShare;
    }

    public void setBillingShare(BigDecimal billingShare) {
        this.billingShare = billingShare;
    }
}
