package io.hansa.partners.transaction;

import io.hansa.ledger.journal.Cause;

/** Why entries of partners' messages are as they are, and what each says. */
final class TransactionCauses {

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
                    "policy")
            .sometimes(
                    "product",
                    "category",
                    "rateLine",
                    "tier",
                    "validMonths",
                    "usableOn",
                    "rateCut",
                    "statusRatePoints",
                    "statusRatePerFen",
                    "statusRateCut",
                    "statusLine",
                    "price",
                    "priceRounding",
                    "priceCut",
                    "boughtAt",
                    "programmePays",
                    "bonusPoints",
                    "bonusStatus",
                    "bonusRules");

    static final Cause POINTS = Cause.of(
                    "accrual.points",
                    "partner",
                    "partnerZh",
                    "partnerEn",
                    "outlet",
                    "reference",
                    "contract",
                    "points",
                    "policy")
            .sometimes(
                    "product",
                    "category",
                    "rateLine",
                    "tier",
                    "validMonths",
                    "usableOn",
                    "price",
                    "priceRounding",
                    "priceCut",
                    "boughtAt",
                    "programmePays",
                    "bonusPoints",
                    "bonusStatus",
                    "bonusRules");

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
            .sometimes("product", "category", "rateLine", "tier", "reimbursementCut");

    static final Cause REVERSAL = Cause.of(
                    "reversal.partner", "partner", "partnerZh", "partnerEn", "outlet", "reference", "original")
            .sometimes("amountFen", "points");

    static final Cause AUTHORISATION = Cause.of(
                    "authorisation.partner", "partner", "partnerZh", "partnerEn", "outlet", "reference", "until")
            .sometimes("product", "category");

    static final Cause CAPTURE = Cause.of(
                    "capture.partner",
                    "partner",
                    "partnerZh",
                    "partnerEn",
                    "outlet",
                    "reference",
                    "authorisation",
                    "contract",
                    "points",
                    "reimbursement",
                    "priceRounding")
            .sometimes("rateLine", "tier", "reimbursementCut");

    static final Cause RELEASE =
            Cause.of("release.partner", "partner", "partnerZh", "partnerEn", "outlet", "reference", "authorisation");

    static final Cause LAPSE =
            Cause.of("lapse.partner", "partner", "partnerZh", "partnerEn", "outlet", "reference", "until");

    static final Cause VOUCHER = Cause.of(
            "voucher.honoured",
            "partner",
            "partnerZh",
            "partnerEn",
            "outlet",
            "reference",
            "priceVersion",
            "reimbursementFen");

    static final Cause VOUCHER_VOID =
            Cause.of("voucher.taken-back", "partner", "partnerZh", "partnerEn", "outlet", "reference", "original");

    private TransactionCauses() {}
}
