package io.hansa.partners.transaction;

import io.hansa.ledger.journal.Why;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.util.TreeMap;

/** Writes down why an entry is as it is: contract version, rates, inputs, and what rounding cut off; the partner's
 * name as it was then. */
final class Causes {

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
        cut(inputs, "priceCut", terms.price().remainderOf(row.points));
        if (accrual.points().isPresent()) {
            return Why.of("accrual.points", inputs);
        }
        long fen = accrual.amountFen().getAsLong();
        inputs.put("amountFen", Long.toString(fen));
        rate(inputs, "rate", terms.accrual(), fen);
        rate(inputs, "statusRate", terms.status(), fen);
        return Why.of("accrual.rate", inputs);
    }

    Why of(PartnerTransaction row, Redemption redemption, ContractView contract) {
        var inputs = inputs(row, contract);
        inputs.put("reimbursement", contract.terms().reimbursement().toString());
        cut(inputs, "reimbursementCut", contract.terms().reimbursement().remainderOf(redemption.points()));
        return Why.of("redemption.partner", inputs);
    }

    Why of(PartnerTransaction row, Reversal reversal) {
        var inputs = inputs(row);
        inputs.put("original", reversal.original());
        reversal.amountFen().ifPresent(fen -> inputs.put("amountFen", Long.toString(fen)));
        reversal.points().ifPresent(points -> inputs.put("points", Long.toString(points)));
        return Why.of("reversal.partner", inputs);
    }

    Why voucher(PartnerTransaction row) {
        return Why.of("voucher.honoured", inputs(row));
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
