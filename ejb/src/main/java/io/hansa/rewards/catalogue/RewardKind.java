package io.hansa.rewards.catalogue;

/** What sort of thing a reward is, and so what the member gets when the points are taken. */
public enum RewardKind {
    /** A thing that is handed over or delivered. */
    GOODS(true),
    /** A digital code, used on the partner's own site. */
    CODE(true),
    /** A visit: a lounge, a course, a room. */
    VISIT(true),
    /** Money's worth at a partner's till. */
    VOUCHER(true),
    /** Points given away; final, without a voucher. */
    DONATION(false);

    private final boolean voucher;

    RewardKind(boolean voucher) {
        this.voucher = voucher;
    }

    /** Whether an order of it ends in a voucher that a till checks. */
    public boolean issuesVoucher() {
        return voucher;
    }
}
