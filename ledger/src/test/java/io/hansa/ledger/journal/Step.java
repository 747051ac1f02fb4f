package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * One thing that a walk does: a command before there are accounts and entry numbers, which are named. It prints itself as the line
 * of a test that would do it.
 */
final class Step {

    /** What is asked. */
    enum What {
        ACCRUAL("anAccrual"),
        PENDING_ACCRUAL("aPendingAccrual"),
        CONFIRMATION("aConfirmation"),
        REDEMPTION("aRedemption"),
        HOLD("aHold"),
        CAPTURE("aCapture"),
        RELEASE("aRelease"),
        TRANSFER("aTransfer"),
        WITHDRAWAL("aWithdrawal"),
        EXPIRY("anExpiry"),
        HELD_EXPIRY("aHeldExpiry"),
        REINSTATEMENT("aReinstatement"),
        REVERSAL("aReversal"),
        REFUND("aRefund"),
        BALANCED("aBalancedEntry");

        private final String word;

        What(String word) {
            this.word = word;
        }
    }

    /** Until when points live: a date, months of idleness, days of notice; null and zero for none. */
    record Living(LocalDate on, int idleMonths, int noticeDays) {
        static final Living FOR_EVER = new Living(null, 0, 0);

        LocalDate lastDay() {
            return on == null ? LocalDate.MAX : on;
        }

        /** When they end, announced or not, if they were earned and their account was last active then. */
        LocalDate end(LocalDate earned, LocalDate active) {
            if (idleMonths == 0) {
                return lastDay();
            }
            LocalDate from = active == null || active.isBefore(earned) ? earned : active;
            LocalDate idle = from.plusMonths(idleMonths);
            return idle.isBefore(lastDay()) ? idle : lastDay();
        }
    }

    /** Who draws on a pool, and what is their cap since a date. */
    record Drawing(String person, long most, LocalDate since) {}

    final int id;
    final What what;
    /** Whose key it uses; its own unless it repeats another. */
    int key;

    String from;
    String to;
    long amount;
    long money;
    long status;
    /** The step whose entry it is about. */
    int about = -1;

    LocalDate on;
    Living living;
    LocalDate usable;
    LocalDate grace;
    String funder = "programme";
    boolean shielded = true;
    Drawing drawing;
    /** {@code below}, {@code pending}, or the wallet whose debt it may become. */
    String clawback = "below";

    boolean endsBatch = true;

    Step(int id, What what) {
        this.id = id;
        this.key = id;
        this.what = what;
    }

    boolean isUndoing() {
        return what == What.REVERSAL || what == What.REFUND;
    }

    boolean isUndoable() {
        return isGiving() || what == What.REDEMPTION || what == What.CAPTURE || what == What.BALANCED;
    }

    /** Whether it brings points that can be taken back. */
    boolean isGiving() {
        return what == What.ACCRUAL
                || what == What.PENDING_ACCRUAL
                || what == What.CONFIRMATION
                || what == What.TRANSFER;
    }

    /** The same again, as another step. */
    Step again(int newId) {
        Step step = new Step(newId, what);
        step.key = key;
        step.from = from;
        step.to = to;
        step.amount = amount;
        step.money = money;
        step.status = status;
        step.about = about;
        step.on = on;
        step.living = living;
        step.usable = usable;
        step.grace = grace;
        step.funder = funder;
        step.shielded = shielded;
        step.drawing = drawing;
        step.clawback = clawback;
        return step;
    }

    @Override
    public String toString() {
        StringJoiner line = new StringJoiner("", id + ": " + what.word + "()", ".command()");
        line.add(".of(" + amount + ").dated(on(\"" + on + "\")).keyed(\"" + key + "\")");
        say(line, "from", from);
        say(line, "to", to);
        say(line, "entry", about < 0 ? null : "entryOf" + about);
        say(line, "usable", usable);
        say(line, "living", living);
        say(line, "lapsing", grace);
        say(line, "drawnBy", drawing);
        say(line, "clawing", "below".equals(clawback) ? null : clawback.toUpperCase(Locale.ROOT));
        say(line, "moving", money == 0 ? null : money + ", CNY, settlement, clearing");
        say(line, "moving", status == 0 ? null : status + ", STATUS, statusIssuance, statusWallet");
        say(line, "fundedBy", "programme".equals(funder) ? null : funder);
        return line + (shielded ? "" : " // unshielded()") + (endsBatch ? "" : " // with the next");
    }

    private static void say(StringJoiner line, String word, Object value) {
        if (value != null) {
            line.add("." + word + "(" + value + ")");
        }
    }
}
