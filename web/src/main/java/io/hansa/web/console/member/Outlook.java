package io.hansa.web.console.member;

import java.io.Serializable;

/**
 * What an adjustment would do, in numbers, as things stand.
 *
 * @param available what the member can use now
 * @param owed what it owes now
 * @param change signed, as what it has changes, less what it owes
 * @param repaid how much of the change repays what is owed; negative: is owed again
 */
public record Outlook(long available, long owed, long change, long repaid) implements Serializable {

    /** Of points that are given, which repay what is owed first, or taken. */
    public static Outlook ofAdjustment(long available, long owed, long change) {
        return new Outlook(available, owed, change, Math.max(0, Math.min(owed, change)));
    }

    /** Negative: so many are missing. */
    public long availableAfter() {
        return available + change - repaid;
    }

    public long owedAfter() {
        return owed - repaid;
    }

    public boolean hasDebt() {
        return owed > 0 || owedAfter() > 0;
    }
}
