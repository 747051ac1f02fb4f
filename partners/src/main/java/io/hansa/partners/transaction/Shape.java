package io.hansa.partners.transaction;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a message must look like before anybody thinks about it. */
final class Shape {

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");

    private Shape() {}

    static void check(String key, String reference, Instant occurredAt) {
        requireText(key, 128, "key");
        requireText(reference, 64, "reference");
        Objects.requireNonNull(occurredAt);
    }

    static void requireText(String text, int length, String what) {
        if (text == null || text.length() > length || !PRINTABLE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    what + " has 1 to " + length + " printable ASCII characters without blanks");
        }
    }
}
