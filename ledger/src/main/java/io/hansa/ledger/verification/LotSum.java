package io.hansa.ledger.verification;

/** What is left of a lot by its uses, and what is kept of that. Dates are days as TO_DAYS counts, null for none. */
final class LotSum {

    private final long account;
    private final Integer endsOn;
    private final Integer dueOn;
    private final boolean living;
    private final boolean idle;
    private final Kept kept;
    private long available;
    private long held;

    /** The state that stands beside a lot's facts. */
    record Kept(boolean usedUp, long available, long held, Integer endsOn, Integer dueOn) {

        @Override
        public String toString() {
            return "available " + available + ", held " + held + ", ends " + date(endsOn) + ", due " + date(dueOn)
                    + (usedUp ? ", used up" : "");
        }
    }

    LotSum(long account, long amount, Integer endsOn, Integer dueOn, boolean living, boolean idle, Kept kept) {
        this.account = account;
        this.available = amount;
        this.endsOn = endsOn;
        this.dueOn = dueOn;
        this.living = living;
        this.idle = idle;
        this.kept = kept;
    }

    void use(long ofAvailable, long ofHeld) {
        available += ofAvailable;
        held += ofHeld;
    }

    long account() {
        return account;
    }

    long available() {
        return available;
    }

    long held() {
        return held;
    }

    /** Its end moves with activity or waits for a notice: a rule of its own looks at what is kept of it. */
    boolean isLiving() {
        return living;
    }

    boolean isIdle() {
        return idle;
    }

    boolean isKeptRight() {
        return kept.equals(expected());
    }

    Kept kept() {
        return kept;
    }

    /** What is used up neither ends nor is due. */
    Kept expected() {
        boolean usedUp = available == 0 && held == 0;
        return new Kept(usedUp, available, held, usedUp ? null : endsOn, usedUp ? null : dueOn);
    }

    private static String date(Integer day) {
        return day == null ? "-" : Posting.date(day);
    }
}
