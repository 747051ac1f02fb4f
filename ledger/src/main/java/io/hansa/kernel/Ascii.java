package io.hansa.kernel;

import java.nio.charset.StandardCharsets;

/** Codes and numbers are kept in ascii columns, and MariaDB fails to compare one with a text that has other letters (1267). */
public final class Ascii {

    private Ascii() {}

    /** Whether a text that somebody typed may be looked for in an ascii column; where not, or where nothing was typed,
     * nothing equals it. */
    public static boolean fits(String text) {
        return text != null && StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }
}
