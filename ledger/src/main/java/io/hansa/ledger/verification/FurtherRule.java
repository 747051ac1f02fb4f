package io.hansa.ledger.verification;

import java.util.Objects;

/**
 * A rule about rows of another module that stand for postings, checked by one statement.
 *
 * @param name the rule's for ever, lower-case with hyphens; also its pass
 * @param table whose rows it is about; where there is no such table, there is nothing to check
 * @param key {@code table.column}, a number, whose values are gone through
 * @param sql finds {@code row}, {@code expected}, {@code found} of what is wrong; its two parameters are the range's beginning
 *     (exclusive) and end (inclusive)
 */
public record FurtherRule(String name, String table, String key, String sql) {

    public FurtherRule {
        Objects.requireNonNull(table);
        Objects.requireNonNull(key);
        Objects.requireNonNull(sql);
        if (!name.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("not a rule's name: " + name);
        }
    }
}
