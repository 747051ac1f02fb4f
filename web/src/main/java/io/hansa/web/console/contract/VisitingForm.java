package io.hansa.web.console.contract;

import io.hansa.partners.contract.Visiting;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is typed of visits. */
public class VisitingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal visitPrice = BigDecimal.ZERO;
    private BigDecimal guestPrice = BigDecimal.ZERO;
    private BigDecimal refusalPenalty = BigDecimal.ZERO;

    void read(Visiting visiting) {
        visitPrice = Typed.yuan(visiting.perVisit());
        guestPrice = Typed.yuan(visiting.perGuest());
        refusalPenalty = Typed.yuan(visiting.perRefusal());
    }

    Visiting visiting() {
        return new Visiting(
                Typed.money(visitPrice, "visitPrice"),
                Typed.money(guestPrice, "guestPrice"),
                Typed.money(refusalPenalty, "refusalPenalty"));
    }

    public BigDecimal getVisitPrice() {
        return visitPrice;
    }

    public void setVisitPrice(BigDecimal visitPrice) {
        this.visitPrice = visitPrice;
    }

    public BigDecimal getGuestPrice() {
        return guestPrice;
    }

    public void setGuestPrice(BigDecimal guestPrice) {
        this.guestPrice = guestPrice;
    }

    public BigDecimal getRefusalPenalty() {
        return refusalPenalty;
    }

    public void setRefusalPenalty(BigDecimal refusalPenalty) {
        this.refusalPenalty = refusalPenalty;
    }
}
