package io.hansa.partners.transaction;

import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Why;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Rates;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.port.VoucherView;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Authorisation;
import io.hansa.partners.transaction.TransactionRequest.Capture;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Release;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.util.TreeMap;

/** Writes down why an entry is as it is: contract version, rates, inputs, and what rounding cut off; the partner's
 * name as it was then. */
final class Causes {

    /** {@link io.hansa.partners.contract.Rate} rounds points down, {@link io.hansa.partners.contract.PointPrice} money half up. */
    private static final String DOWN = "down";

    private static final String HALF_UP = "half-up";

    /** In characters: what an entry says of its cause is bounded. */
    private static final int ROOM_FOR_ITEMS = 100;

    /** For the input's name, a comma and the number of those that are not told. */
    private static final int ROOM_BESIDE_ITEMS = 12;

    private final PartnerStanding partner;

    Causes(PartnerStanding partner) {
        this.partner = partner;
    }

    /**
     * By what a transaction was reckoned.
     *
     * @param tier of the member, then
     * @param bonusRules by which the club gave more; empty: by none
     */
    record By(ContractView contract, Rates rates, String tier, String bonusRules) {

        static By contract(ContractView contract, Rates rates, String tier) {
            return new By(contract, rates, tier, "");
        }
    }

    Why of(PartnerTransaction row, Accrual accrual, By by, PointsPolicy policy) {
        Rates rates = by.rates();
        var inputs = inputs(row, by);
        inputs.put("policy", policy.name());
        by.contract().terms().validMonths().ifPresent(months -> inputs.put("validMonths", Integer.toString(months)));
        waiting(inputs, policy);
        price(inputs, rates, row.points - row.bonusPoints);
        bonus(inputs, row, by);
        if (accrual.points().isPresent()) {
            inputs.put("points", Long.toString(row.points - row.bonusPoints));
            return because(TransactionCauses.POINTS, inputs, row);
        }
        long fen = accrual.amountFen().getAsLong();
        inputs.put("amountFen", Long.toString(fen));
        inputs.put("rounding", DOWN);
        rate(inputs, "rate", rates.accrual(), fen);
        rate(inputs, "statusRate", rates.status(), fen);
        line(inputs, "statusLine", rates.statusLine(), by);
        return because(TransactionCauses.RATE, inputs, row);
    }

    private static void waiting(TreeMap<String, String> inputs, PointsPolicy policy) {
        policy.usableOn().ifPresent(date -> inputs.put("usableOn", date.toString()));
        if (policy.pending() && policy.usableOn().isEmpty()) {
            inputs.put(PointsPolicy.AWAITS, policy.waiting().name());
        }
    }

    private static void bonus(TreeMap<String, String> inputs, PartnerTransaction row, By by) {
        if (row.bonusPoints != 0) {
            inputs.put("bonusPoints", Long.toString(row.bonusPoints));
        }
        if (row.bonusStatus != 0) {
            inputs.put("bonusStatus", Long.toString(row.bonusStatus));
        }
        if (!by.bonusRules().isEmpty()) {
            inputs.put("bonusRules", by.bonusRules());
        }
    }

    /** Who pays for the points, and what. */
    private static void price(TreeMap<String, String> inputs, Rates rates, long points) {
        String price = rates.price().toString();
        if (rates.funder() == Funder.PROGRAMME) {
            inputs.put("programmePays", price);
        } else if (rates.billed()) {
            inputs.put("price", price);
            inputs.put("priceRounding", HALF_UP);
            cut(inputs, "priceCut", rates.price().remainderOf(points));
        } else {
            inputs.put("boughtAt", price);
        }
    }

    Why of(PartnerTransaction row, Redemption redemption, By by) {
        PointPrice reimbursement = by.rates().reimbursement();
        var inputs = inputs(row, by);
        inputs.put("points", Long.toString(redemption.points()));
        reimbursement(inputs, reimbursement, redemption.points());
        return because(TransactionCauses.REDEMPTION, inputs, row);
    }

    /** @param part in fen or points; told where it is not all that was left */
    Why of(PartnerTransaction row, Reversal reversal, long part) {
        var inputs = inputs(row);
        inputs.put("original", reversal.original());
        if (reversal.amountFen().isPresent() || reversal.points().isPresent() || !row.items.isEmpty()) {
            inputs.put(row.amountFen == null ? "points" : "amountFen", Long.toString(part));
        }
        return because(TransactionCauses.REVERSAL, inputs, row);
    }

    /** With as many items as there is room for, and how many there are besides. */
    private static Why because(Cause cause, TreeMap<String, String> inputs, PartnerTransaction row) {
        if (row.items.isEmpty()) {
            return cause.because(inputs);
        }
        StringBuilder named = new StringBuilder();
        int room = Math.min(ROOM_FOR_ITEMS, Why.MOST_CHARACTERS - length(inputs) - ROOM_BESIDE_ITEMS);
        int untold = row.items.size();
        for (TransactionItem item : row.items) {
            if (named.length() + item.code().length() > room) {
                break;
            }
            named.append(named.length() == 0 ? "" : ", ").append(item.code());
            untold--;
        }
        if (named.length() > 0) {
            inputs.put("items", untold == 0 ? named.toString() : named + " +" + untold);
        }
        return cause.because(inputs);
    }

    private static int length(TreeMap<String, String> inputs) {
        return inputs.entrySet().stream()
                .mapToInt(input -> input.getKey().length() + input.getValue().length())
                .sum();
    }

    Why of(PartnerTransaction row, Authorisation authorisation) {
        var inputs = inputs(row);
        inputs.put("until", row.until.toString());
        goods(inputs, row);
        return TransactionCauses.AUTHORISATION.because(inputs);
    }

    Why of(PartnerTransaction row, Capture capture, By by) {
        var inputs = inputs(row, by);
        long points = -row.points;
        inputs.put("authorisation", capture.authorisation());
        inputs.put("points", Long.toString(points));
        reimbursement(inputs, by.rates().reimbursement(), points);
        return because(TransactionCauses.CAPTURE, inputs, row);
    }

    Why of(PartnerTransaction row, Release release) {
        var inputs = inputs(row);
        inputs.put("authorisation", release.authorisation());
        return TransactionCauses.RELEASE.because(inputs);
    }

    /** @param row the authorisation's */
    Why lapse(PartnerTransaction row) {
        var inputs = inputs(row);
        inputs.put("until", row.until.toString());
        return TransactionCauses.LAPSE.because(inputs);
    }

    private static void reimbursement(TreeMap<String, String> inputs, PointPrice reimbursement, long points) {
        inputs.put("reimbursement", reimbursement.toString());
        inputs.put("priceRounding", HALF_UP);
        cut(inputs, "reimbursementCut", reimbursement.remainderOf(points));
    }

    Why voucher(PartnerTransaction row, VoucherView voucher) {
        var inputs = inputs(row);
        inputs.put("priceVersion", Integer.toString(voucher.priceVersion()));
        inputs.put("reimbursementFen", Long.toString(voucher.reimbursement().minor()));
        return TransactionCauses.VOUCHER.because(inputs);
    }

    Why voucherVoid(PartnerTransaction row) {
        var inputs = inputs(row);
        inputs.put("original", row.original);
        return TransactionCauses.VOUCHER_VOID.because(inputs);
    }

    private TreeMap<String, String> inputs(PartnerTransaction row, By by) {
        var inputs = inputs(row);
        inputs.put("contract", Integer.toString(by.contract().version()));
        goods(inputs, row);
        line(inputs, "rateLine", row.rateLine, by);
        return inputs;
    }

    private static void goods(TreeMap<String, String> inputs, PartnerTransaction row) {
        if (row.product != null) {
            inputs.put("product", row.product);
        }
        if (row.category != null) {
            inputs.put("category", row.category);
        }
    }

    /** The member's tier matters only where lines were chosen by it, and is told only then. */
    private static void line(TreeMap<String, String> inputs, String name, int line, By by) {
        if (line > 0) {
            inputs.put(name, Integer.toString(line));
            inputs.put("tier", by.tier());
        }
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
