package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import io.hansa.ledger.journal.Cause;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.MonthTerms;
import io.hansa.partners.contract.Settling;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reckons what a partner pays for a month beside the price of points, by the version of its contract that was in force on the
 * month's last day: fees, what lifts them to the minimum or takes them down to the cap, and the tax on them.
 */
final class Charges {

    static final Cause MESSAGES = Cause.of("charge.messages", "month", "contract", "messages", "perMessageFen");
    static final Cause MONTHLY = Cause.of("charge.month", "month", "contract");
    static final Cause VISITS = Cause.of("charge.visits", "month", "contract", "visits", "perVisitFen");
    static final Cause MINIMUM = Cause.of("charge.minimum", "month", "contract", "feesFen", "minimumFen");
    static final Cause CAP = Cause.of("charge.cap", "month", "contract", "feesFen", "capFen");
    static final Cause TAXED =
            Cause.of("charge.tax", "month", "contract", "feesFen", "taxBasisPoints", "priceRounding");
    static final Cause TAX_WITHIN =
            Cause.of("charge.tax-included", "month", "contract", "feesFen", "taxBasisPoints", "priceRounding");

    private static final String HALF_UP = "half-up";

    /**
     * What a month was.
     *
     * @param messages accepted ones that count in it
     * @param visits of members with a voucher, among them
     * @param takingPart whether the partnership lives; when it does not, then only a month with messages costs anything
     */
    record Month(YearMonth month, long messages, long visits, boolean takingPart) {

        boolean costs() {
            return takingPart || messages > 0;
        }
    }

    private final Month month;
    private final MonthTerms contract;
    private final List<Charge> charges = new ArrayList<>();

    private Charges(Month month, MonthTerms contract) {
        this.month = month;
        this.contract = contract;
    }

    /** In the order in which each follows from those before it; what comes to nothing is left out. */
    static List<Charge> of(Month month, MonthTerms contract) {
        var charges = new Charges(month, contract);
        if (month.costs()) {
            charges.fees(contract.fees());
            charges.tax(contract.settling());
        }
        return List.copyOf(charges.charges);
    }

    private void fees(Fees fees) {
        add(
                EntryCodes.MESSAGE_FEE,
                times(fees.perMessage(), month.messages()),
                MESSAGES,
                Map.of("messages", number(month.messages()), "perMessageFen", fen(fees.perMessage())));
        add(EntryCodes.MONTHLY_FEE, fees.perMonth().minor(), MONTHLY, Map.of());
        add(
                EntryCodes.VISIT_CHARGE,
                times(fees.perVisit(), month.visits()),
                VISITS,
                Map.of("visits", number(month.visits()), "perVisitFen", fen(fees.perVisit())));
        long reached = sum();
        add(
                EntryCodes.MINIMUM_FEE,
                Math.max(0, fees.minimum().minor() - reached),
                MINIMUM,
                Map.of("feesFen", number(reached), "minimumFen", fen(fees.minimum())));
        fees.cap()
                .ifPresent(cap -> add(
                        EntryCodes.FEE_CAP,
                        Math.min(0, cap.minor() - reached),
                        CAP,
                        Map.of("feesFen", number(reached), "capFen", fen(cap))));
    }

    /** Tax that fees include is taken out of them and said by itself, so that the tax of a month is one sum either way. */
    private void tax(Settling settling) {
        long fees = sum();
        var inputs =
                Map.of("feesFen", number(fees), "taxBasisPoints", number(settling.tax()), "priceRounding", HALF_UP);
        if (settling.taxIncluded()) {
            long tax = share(fees, settling.tax(), Math.addExact(Fees.WHOLE, settling.tax()));
            add(EntryCodes.TAX_INCLUDED, -tax, TAX_WITHIN, inputs);
            add(EntryCodes.TAX, tax, TAXED, inputs);
        } else {
            add(EntryCodes.TAX, share(fees, settling.tax(), Fees.WHOLE), TAXED, inputs);
        }
    }

    private void add(String code, long amount, Cause cause, Map<String, String> more) {
        if (amount != 0) {
            var inputs = new TreeMap<>(more);
            inputs.put("month", month.month().toString());
            inputs.put("contract", number(contract.version()));
            charges.add(new Charge(code, amount, cause.because(inputs)));
        }
    }

    private long sum() {
        return charges.stream().mapToLong(Charge::amount).reduce(0, Math::addExact);
    }

    private static long times(Money each, long count) {
        return Math.multiplyExact(each.minor(), count);
    }

    /** Half up to the fen; fees are never negative. */
    static long share(long amount, long part, long whole) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(amount, part), whole / 2), whole);
    }

    private static String number(long number) {
        return Long.toString(number);
    }

    private static String fen(Money money) {
        return number(money.minor());
    }
}
