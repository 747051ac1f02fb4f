package io.hansa.ledger.journal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * One thing that a walk does: a command before there are accounts and entry numbers, which are named. It prints itself as the line
 * of a test that would do it.
 */
final class Step {

    private static final String FREE = "issuance|goodwill|redemption";
    private static final String OUTSIDE = FREE + "|share\\d";
    private static final String LOTS = "w\\d|pool";

    /** What is asked. */
    enum What {
        ACCRUAL("anAccrual", OUTSIDE, LOTS),
        PENDING_ACCRUAL("aPendingAccrual", OUTSIDE, "w\\d.pending"),
        CONFIRMATION("aConfirmation", null, "w\\d|w0.status"),
        REDEMPTION("aRedemption", LOTS, OUTSIDE),
        HOLD("aHold", LOTS, null),
        CAPTURE("aCapture", null, OUTSIDE),
        RELEASE("aRelease", null, null),
        TRANSFER("aTransfer", LOTS, LOTS),
        WITHDRAWAL("aWithdrawal", "pool", LOTS),
        NOTICE("aNotice", ".*", null),
        EXPIRY("anExpiry", LOTS, "breakage"),
        HELD_EXPIRY("aHeldExpiry", null, "breakage"),
        REINSTATEMENT("aReinstatement", null, null),
        REVERSAL("aReversal", null, null),
        REFUND("aRefund", null, null),
        BALANCED("aBalancedEntry", null, null),
        FILLING("aBalancedEntry", OUTSIDE, OUTSIDE);

        private final String word;
        private final String givers;
        private final String takers;

        /** What it is called in a test, and between which accounts it may move points; null where it does not say. */
        What(String word, String givers, String takers) {
            this.word = word;
            this.givers = givers;
            this.takers = takers;
        }

        boolean saysFrom() {
            return givers != null;
        }

        boolean saysTo() {
            return takers != null;
        }

        boolean isBetween(String from, String to) {
            return (givers == null || from.matches(givers)) && (takers == null || to.matches(takers));
        }

        boolean isAboutHold() {
            return this == CAPTURE || this == RELEASE || this == HELD_EXPIRY;
        }

        boolean isAboutEntry() {
            return this == CONFIRMATION || this == REINSTATEMENT || this == REVERSAL || this == REFUND;
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
    record Drawing(String person, long most, LocalDate since) {

        /** Whether what another drew is within the same cap. */
        boolean counts(Step other) {
            return other.drawing != null && other.drawing.person.equals(person) && !other.on.isBefore(since);
        }
    }

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
    /** Points of another funder besides; of an undoing, so many of those. */
    long extra;

    String extraFrom;
    String extraFunder;
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

    /** What money and status points that go beside a command mean for accounts. */
    static Map<String, Long> legs(long money, long status) {
        return Map.of("settlement", -money, "clearing", money, "status.issuance", -status, "w0.status", status);
    }

    /** Not a command: it has no key, and goes between batches. */
    boolean isNotice() {
        return what == What.NOTICE;
    }

    boolean isUndoing() {
        return what == What.REVERSAL || what == What.REFUND;
    }

    boolean isUndoable() {
        return isGiving() || what == What.REDEMPTION || what == What.CAPTURE || isBalanced();
    }

    /** A general entry, which has no points of anybody. */
    boolean isBalanced() {
        return what == What.BALANCED || what == What.FILLING;
    }

    /** It is about the allowance of a partner that pays for its points before, which is in shares. */
    boolean isPrepaid() {
        return isShare(from) || isShare(to);
    }

    static boolean isShare(String account) {
        return account != null && account.startsWith("share");
    }

    /** Whether its extra points may come from there. */
    boolean isExtraWrong() {
        return extra > 0 && !extraFrom.matches(FREE);
    }

    /** Whether it brings points that can be taken back. */
    boolean isGiving() {
        return what == What.ACCRUAL || what == What.PENDING_ACCRUAL || what == What.TRANSFER;
    }

    /** Why it can't be done to the step that it is about, whatever points there are. */
    Optional<String> mistake(Step first) {
        if (!what.isBetween(from, to)) {
            return Optional.of("wrong-account");
        }
        return switch (what) {
            case CONFIRMATION ->
                first.what != What.PENDING_ACCRUAL
                        ? Optional.of("not-pending")
                        : first.to.equals(to + ".pending") ? Optional.empty() : Optional.of("wrong-account");
            case REINSTATEMENT -> unless(first.isExpiry());
            case REVERSAL -> unless(first.isUndoable());
            case REFUND -> unless(first.isUndoable() && !first.isBalanced());
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean reversible) {
        return reversible ? Optional.empty() : Optional.of("not-reversible");
    }

    boolean isExpiry() {
        return what == What.EXPIRY || what == What.HELD_EXPIRY;
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
        step.extra = extra;
        step.extraFrom = extraFrom;
        step.extraFunder = extraFunder;
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
        say(line, "moving", what == What.FILLING ? amount + ", PTS, " + from + ", " + to : null);
        say(line, "moving", status == 0 ? null : status + ", STATUS, statusIssuance, statusWallet");
        say(line, "fundedBy", "programme".equals(funder) ? null : funder);
        say(line, "extra", extra == 0 ? null : extra + ", " + extraFrom + ", " + extraFunder);
        return line + (shielded ? "" : " // unshielded()") + (endsBatch ? "" : " // with the next");
    }

    private static void say(StringJoiner line, String word, Object value) {
        if (value != null) {
            line.add("." + word + "(" + value + ")");
        }
    }
}
