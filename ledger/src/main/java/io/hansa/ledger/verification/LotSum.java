package io.hansa.ledger.verification;

import java.util.Objects;

/** What is left of a lot by its uses, and what is kept of that. Dates are days as TO_DAYS counts, null for none. */
final class LotSum {

    private final long account;
    private final Integer endsOn;
    private final Integer dueOn;
    private final boolean living;
    private final boolean idle;
    private long available;
    private long held;
    private String kept;
    private boolean right;

    LotSum(long account, long amount, Integer endsOn, Integer dueOn, boolean living, boolean idle) {
        this.account = account;
        this.available = amount;
        this.endsOn = endsOn;
        this.dueOn = dueOn;
        this.living = living;
        this.idle = idle;
    }

    void use(long ofAvailable, long ofHeld) {
        available += ofAvailable;
        held += ofHeld;
    }

    void keep(long keptAvailable, long keptHeld, Integer keptEnd, Integer keptDue) {
        kept = text(keptAvailable, keptHeld, keptEnd, keptDue);
        right = keptAvailable == available
                && keptHeld == held
                && Objects.equals(keptEnd, endsOn)
                && Objects.equals(keptDue, dueOn);
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

    /** Nothing is kept of a lot of which nothing is left. */
    boolean isKeptRight() {
        return kept == null ? available == 0 && held == 0 : right;
    }

    String kept() {
        return kept == null ? "none" : kept;
    }

    String expected() {
        return text(available, held, endsOn, dueOn);
    }

    private static String text(long available, long held, Integer endsOn, Integer dueOn) {
        return "available " + available + ", held " + held + ", ends " + date(endsOn) + ", due " + date(dueOn);
    }

    private static String date(Integer day) {
        return day == null ? "-" : Posting.date(day);
    }
}
