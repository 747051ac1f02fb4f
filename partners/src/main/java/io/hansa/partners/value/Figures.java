package io.hansa.partners.value;

/** The figures of a region, or of the whole, while they are gathered. */
final class Figures {

    long accruals;
    long accruedPoints;
    long redemptions;
    long redeemedPoints;
    long vouchers;
    long billed;
    long reimbursed;
    long other;
    long tax;
    long members;
    long brought;
    long shared;

    /** Takes in what adds up over regions. */
    void add(Figures part) {
        accruals = Math.addExact(accruals, part.accruals);
        accruedPoints = Math.addExact(accruedPoints, part.accruedPoints);
        redemptions = Math.addExact(redemptions, part.redemptions);
        redeemedPoints = Math.addExact(redeemedPoints, part.redeemedPoints);
        vouchers = Math.addExact(vouchers, part.vouchers);
        billed = Math.addExact(billed, part.billed);
        reimbursed = Math.addExact(reimbursed, part.reimbursed);
    }

    long unredeemed() {
        return Math.subtractExact(accruedPoints, redeemedPoints);
    }
}
