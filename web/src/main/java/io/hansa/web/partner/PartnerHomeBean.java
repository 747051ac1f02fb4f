package io.hansa.web.partner;

import io.hansa.kernel.Programme;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.transaction.DayTotals;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.webhook.EndpointView;
import io.hansa.partners.webhook.Webhooks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** The partner and what it did today. */
@Named("partnerHome")
@RequestScoped
public class PartnerHomeBean {

    @Inject
    Partners partners;

    @Inject
    Transactions transactions;

    @Inject
    Webhooks webhooks;

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

    /** Names of endpoints to which nothing gets through; for administrators. */
    public String getTroubledEndpoints() {
        return webhooks.list(getPartner().code()).stream()
                .filter(endpoint -> endpoint.disabledFor().isPresent()
                        || endpoint.failingSince().isPresent())
                .map(EndpointView::name)
                .collect(Collectors.joining(", "));
    }

    public DayTotals getToday() {
        if (today == null) {
            today = transactions.totals(programme.today());
        }
        return today;
    }
}
