package io.hansa.partners.contract;

import java.util.Objects;
import java.util.Optional;

/**
 * A rate for a part of what a partner does, in place of the contract's general one.
 *
 * @param rate of an accrual or of status points; empty for a redemption
 * @param price of a point accrued, empty: the general price; or what is paid for a redeemed one
 * @param funder of the points of an accrual
 */
public record RateLine(RateKind kind, Reach reach, Optional<Rate> rate, Optional<PointPrice> price, Funder funder) {

    public RateLine {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reach);
        Objects.requireNonNull(funder);
        InvalidTerms.refuseUnless(rate.isPresent() == (kind != RateKind.REDEMPTION), "rate");
        InvalidTerms.refuseUnless(price.isPresent() || kind != RateKind.REDEMPTION, "price");
        InvalidTerms.refuseUnless(price.isEmpty() || kind != RateKind.STATUS, "price");
        InvalidTerms.refuseUnless(funder == Funder.PARTNER || kind == RateKind.ACCRUAL, "funder");
    }

    public static RateLine accrual(Reach reach, Rate rate, Optional<PointPrice> price, Funder funder) {
        return new RateLine(RateKind.ACCRUAL, reach, Optional.of(rate), price, funder);
    }

    public static RateLine status(Reach reach, Rate rate) {
        return new RateLine(RateKind.STATUS, reach, Optional.of(rate), Optional.empty(), Funder.PARTNER);
    }

    public static RateLine redemption(Reach reach, PointPrice reimbursement) {
        return new RateLine(RateKind.REDEMPTION, reach, Optional.empty(), Optional.of(reimbursement), Funder.PARTNER);
    }
}
