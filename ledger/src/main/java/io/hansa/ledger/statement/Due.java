package io.hansa.ledger.statement;

import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;
import java.util.Comparator;

/** That something of an account is due since a date; runs page in this order. */
public record Due(LocalDate since, AccountId account) implements Comparable<Due> {

    private static final Comparator<Due> ORDER = Comparator.comparing(Due::since)
            .thenComparingLong(due -> due.account().value());

    /** Before all that can be due. */
    public static final Due FIRST = new Due(LocalDate.of(1000, 1, 1), new AccountId(0));

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return since + "." + account.value();
    }

    public static Due parse(String text) {
        int dot = text.indexOf('.');
        return new Due(LocalDate.parse(text.substring(0, dot)), new AccountId(Long.parseLong(text.substring(dot + 1))));
    }
}
