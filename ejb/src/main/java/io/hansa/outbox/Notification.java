package io.hansa.outbox;

import io.hansa.kernel.MemberNumber;
import java.util.Map;
import java.util.Objects;

/**
 * Something that a member is to be told.
 *
 * @param code {@code <context>.<name>}, e.g. {@code club.welcome}; its words are the keys {@code <name>.subject} and
 *     {@code <name>.text} of the context's notices
 * @param args by name; instants and dates in ISO-8601, numbers in digits
 * @param key makes it one notification however often it is asked for, e.g. the order's number
 */
public record Notification(MemberNumber to, String code, Map<String, String> args, String key) {

    public Notification {
        Objects.requireNonNull(to);
        if (code == null || !code.matches("[a-z]+\\.[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not a notification's code: " + code);
        }
        if (key == null || !key.matches("[\\x21-\\x7e]{1,64}")) {
            throw new IllegalArgumentException("a notification's key has 1 to 64 printable characters without blanks");
        }
        args = Map.copyOf(args);
    }
}
