package io.hansa.partners.transaction;

import io.hansa.ledger.journal.Cause;
import io.hansa.partners.port.PointsPolicy;
import java.util.stream.Stream;

/** Why entries of partners' messages are as they are, and what each says. */
final class TransactionCauses {

    /** Each says whose message it was, and which. */
    private static final String[] MESSAGE = {"partner", "partnerZh", "partnerEn", "outlet", "reference"};

    private static final String[] LINE = {"product", "category", "rateLine", "tier"};

    private static final String[] EARNED = and(
            LINE,
            "validMonths",
            "usableOn",
            PointsPolicy.AWAITS,
            "price",
            "priceRounding",
            "priceCut",
            "boughtAt",
            "programmePays",
            "bonusPoints",
            "bonusStatus",
            "bonusRules",
            "items");

    private static final String[] REIMBURSED = {"contract", "points", "reimbursement", "priceRounding"};

    static final Cause RATE = of(
                    "accrual.rate", "contract", "amountFen", "ratePoints", "ratePerFen", "rounding", "policy")
            .sometimes(and(EARNED, "rateCut", "statusRatePoints", "statusRatePerFen", "statusRateCut", "statusLine"));

    static final Cause POINTS =
            of("accrual.points", "contract", "points", "policy").sometimes(EARNED);

    static final Cause REDEMPTION =
            of("redemption.partner", REIMBURSED).sometimes(and(LINE, "reimbursementCut", "items"));

    static final Cause REVERSAL = of("reversal.partner", "original").sometimes("amountFen", "points", "items");

    static final Cause AUTHORISATION = of("authorisation.partner", "until").sometimes("product", "category");

    static final Cause CAPTURE = of("capture.partner", and(REIMBURSED, "authorisation"))
            .sometimes("rateLine", "tier", "reimbursementCut", "items");

    static final Cause RELEASE = of("release.partner", "authorisation");

    static final Cause LAPSE = of("lapse.partner", "until");

    static final Cause VOUCHER = of("voucher.honoured", "priceVersion", "reimbursementFen");

    static final Cause VOUCHER_VOID = of("voucher.taken-back", "original");

    private TransactionCauses() {}

    private static Cause of(String code, String... more) {
        return Cause.of(code, and(MESSAGE, more));
    }

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
