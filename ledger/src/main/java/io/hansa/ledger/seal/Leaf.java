package io.hansa.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * One row that a seal covers.
 *
 * @param kind {@code entry}, {@code refusal}, {@code account} or {@code notice}
 * @param name its number or key; of a notice the lot's number, a blank and the date
 * @param hash of the row and, for an entry, of all rows that hang on it
 */
record Leaf(String kind, String name, byte[] hash) {

    byte[] data() {
        return String.join("\n", kind, name, HexFormat.of().formatHex(hash)).getBytes(StandardCharsets.UTF_8);
    }
}
