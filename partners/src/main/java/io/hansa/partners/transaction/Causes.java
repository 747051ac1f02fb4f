package io.hansa.partners.transaction;

import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.port.VoucherView;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.util.TreeMap;

/** Writes down why an entry is as it is: contract version, rates, inputs, and what rounding cut off; the partner's
 * name as it was then. */
final class Causes {

    static final Cause RATE = Cause.of(
                    "accrual.rate",
                    "partner",
                    "partnerZh",
                    "partnerEn",
                    "outlet",
                    "reference",
                    "contract",
                    "amountFen",
                    "ratePoints",
                    "ratePerFen",
                    "rounding",
                    "policy",
                    "price",
                    "priceRounding")
            .sometimes(
                    "validMonths",
                    "usableOn",
                    "rateCut",
                    "statusRatePoints",
                    "statusRatePerFen",
                    "statusRateCut",
                    "priceCut");

    static final Cause POINTS = Cause.of(
                    "accrual.points",
                    "partner",
                    "partnerZh",
                    "partnerEn",
                    "outlet",
                    "reference",
                    "contract",
                    "points",
                    "policy",
                    "price",
                    "priceRounding")
            .sometimes("validMonths", "usableOn", "priceCut");

    static final Cause REDEMPTION = Cause.of(
                    "redemption.partner",
                    "partner",
                    "partnerZh",
                    "partnerEn",
                    "outlet",
                    "reference",
                    "contract",
                    "points",
                    "reimbursement",
                    "priceRounding")
            .sometimes("reimbursementCut");

    static final Cause REVERSAL = Cause.of(
                    "reversal.partner", "partner", "partnerZh", "partnerEn", "outlet", "reference", "original")
            .sometimes("amountFen", "points");

    static final Cause VOUCHER = Cause.of(
            "voucher.honoured",
            "partner",
            "partnerZh",
            "partnerEn",
            "outlet",
            "reference",
            "priceVersion",
            "reimbursementFen");

    /** {@link io.hansa.partners.contract.Rate} rounds points down, {@link io.hansa.partners.contract.PointPrice} money half up. */
    private static final String DOWN = "down";

    private static final String HALF_UP = "half-up";

    private final PartnerStanding partner;

    Causes(PartnerStanding partner) {
        this.partner = partner;
    }

    Why of(PartnerTransaction row, Accrual accrual, ContractView contract, PointsPolicy policy) {
        Terms terms = contract.terms();
        var inputs = inputs(row, contract);
        inputs.put("policy", policy.name());
        terms.validMonths().ifPresent(months -> inputs.put("validMonths", Integer.toString(months)));
        policy.usableOn().ifPresent(date -> inputs.put("usableOn", date.toString()));
        inputs.put("price", terms.price().toString());
        inputs.put("priceRounding", HALF_UP);
        cut(inputs, "priceCut", terms.price().remainderOf(row.points));
        if (accrual.points().isPresent()) {
            inputs.put("points", Long.toString(row.points));
            return POINTS.because(inputs);
        }
        long fen = accrual.amountFen().getAsLong();
        inputs.put("amountFen", Long.toString(fen));
        inputs.put("rounding", DOWN);
        rate(inputs, "rate", terms.accrual(), fen);
        rate(inputs, "statusRate", terms.status(), fen);
        return RATE.because(inputs);
    }

    Why of(PartnerTransaction row, Redemption redemption, ContractView contract) {
        var inputs = inputs(row, contract);
        inputs.put("points", Long.toString(redemption.points()));
        inputs.put("reimbursement", contract.terms().reimbursement().toString());
        inputs.put("priceRounding", HALF_UP);
        cut(inputs, "reimbursementCut", contract.terms().reimbursement().remainderOf(redemption.points()));
        return REDEMPTION.because(inputs);
    }

    Why of(PartnerTransaction row, Reversal reversal) {
        var inputs = inputs(row);
        inputs.put("original", reversal.original());
        reversal.amountFen().ifPresent(fen -> inputs.put("amountFen", Long.toString(fen)));
        reversal.points().ifPresent(points -> inputs.put("points", Long.toString(points)));
        return REVERSAL.because(inputs);
    }

    Why voucher(PartnerTransaction row, VoucherView voucher) {
        var inputs = inputs(row);
        inputs.put("priceVersion", Integer.toString(voucher.priceVersion()));
        inputs.put("reimbursementFen", Long.toString(voucher.reimbursement().minor()));
        return VOUCHER.because(inputs);
    }

    private TreeMap<String, String> inputs(PartnerTransaction row, ContractView contract) {
        var inputs = inputs(row);
        inputs.put("contract", Integer.toString(contract.version()));
        return inputs;
    }

    private TreeMap<String, String> inputs(PartnerTransaction row) {
        var inputs = new TreeMap<String, String>();
        inputs.put("partner", partner.code());
        inputs.put("partnerZh", partner.name().zh());
        inputs.put("partnerEn", partner.name().en());
        inputs.put("outlet", row.outlet);
        inputs.put("reference", row.reference);
        return inputs;
    }

    private static void rate(TreeMap<String, String> inputs, String name, Rate rate, long fen) {
        if (rate.points() > 0) {
            inputs.put(name + "Points", Long.toString(rate.points()));
            inputs.put(name + "PerFen", Long.toString(rate.perFen()));
            cut(inputs, name + "Cut", rate.remainderFor(fen));
        }
    }

    private static void cut(TreeMap<String, String> inputs, String name, long remainder) {
        if (remainder != 0) {
            inputs.put(name, Long.toString(remainder));
        }
    }
}
