package io.hansa.web.partner;

import io.hansa.kernel.Programme;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.transaction.DayTotals;
import io.hansa.partners.transaction.Transactions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The partner and what it did today. */
@Named("partnerHome")
@RequestScoped
public class PartnerHomeBean {

    @Inject
    Partners partners;

    @Inject
    Transactions transactions;

    @Inject
    Programme programme;

    private PartnerView partner;
    private DayTotals today;

    public PartnerView getPartner() {
        if (partner == null) {
            partner = partners.mine();
        }
        return partner;
    }

    public DayTotals getToday() {
        if (today == null) {
            today = transactions.totals(programme.today());
        }
        return today;
    }
}
