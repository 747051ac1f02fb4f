package io.hansa.partners.charge;

import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.provider.ServiceView;
import java.time.LocalDate;
import java.util.TreeMap;

/** Writes down why a member was charged: service, cycle, the price that was agreed to, and how the provider is paid. */
final class ChargeCauses {

    static final Cause MONEY = Cause.of(
            "service.charge",
            "partner",
            "partnerZh",
            "partnerEn",
            "service",
            "serviceZh",
            "serviceEn",
            "subscription",
            "reference",
            "cycle",
            "priceVersion",
            "contract",
            "amountFen",
            "share",
            "shareFen",
            "priceRounding");

    static final Cause POINTS = Cause.of(
                    "service.redemption",
                    "partner",
                    "partnerZh",
                    "partnerEn",
                    "service",
                    "serviceZh",
                    "serviceEn",
                    "subscription",
                    "reference",
                    "cycle",
                    "priceVersion",
                    "contract",
                    "points",
                    "reimbursement",
                    "priceRounding")
            .sometimes("reimbursementCut");

    static final Cause REFUND =
            Cause.of("service.refund", "partner", "partnerZh", "partnerEn", "service", "charge", "reference");

    private static final String HALF_UP = "half-up";

    private final PartnerStanding partner;

    ChargeCauses(PartnerStanding partner) {
        this.partner = partner;
    }

    Why money(
            ChargeRequest request, ServiceView service, int price, LocalDate cycle, ContractView contract, long kept) {
        var inputs = inputs(request, service, price, cycle, contract);
        inputs.put("amountFen", Long.toString(request.amount().amount()));
        inputs.put("share", Integer.toString(contract.terms().fees().billingShare()));
        inputs.put("shareFen", Long.toString(kept));
        inputs.put("priceRounding", HALF_UP);
        return MONEY.because(inputs);
    }

    Why points(ChargeRequest request, ServiceView service, int price, LocalDate cycle, ContractView contract) {
        var inputs = inputs(request, service, price, cycle, contract);
        long points = request.amount().amount();
        inputs.put("points", Long.toString(points));
        inputs.put("reimbursement", contract.terms().reimbursement().toString());
        inputs.put("priceRounding", HALF_UP);
        long cut = contract.terms().reimbursement().remainderOf(points);
        if (cut != 0) {
            inputs.put("reimbursementCut", Long.toString(cut));
        }
        return POINTS.because(inputs);
    }

    Why refund(ChargeView charge) {
        var inputs = names();
        inputs.put("service", charge.service().orElseThrow());
        inputs.put("charge", charge.number().value());
        inputs.put("reference", charge.reference());
        return REFUND.because(inputs);
    }

    private TreeMap<String, String> inputs(
            ChargeRequest request, ServiceView service, int price, LocalDate cycle, ContractView contract) {
        var inputs = names();
        inputs.put("service", service.code());
        inputs.put("serviceZh", service.name().zh());
        inputs.put("serviceEn", service.name().en());
        inputs.put("subscription", request.subscription());
        inputs.put("reference", request.reference());
        inputs.put("cycle", cycle.toString());
        inputs.put("priceVersion", Integer.toString(price));
        inputs.put("contract", Integer.toString(contract.version()));
        return inputs;
    }

    private TreeMap<String, String> names() {
        var inputs = new TreeMap<String, String>();
        inputs.put("partner", partner.code());
        inputs.put("partnerZh", partner.name().zh());
        inputs.put("partnerEn", partner.name().en());
        return inputs;
    }
}
