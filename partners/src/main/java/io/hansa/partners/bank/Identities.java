package io.hansa.partners.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Names the transactions of one file, so that the same one has the same name in every file: by the bank's own reference where it gives
 * one, or else by all that it says. Of several that are alike in all of that each has its place among them.
 */
final class Identities {

    private final String account;
    private final Map<String, Integer> seen = new HashMap<>();

    Identities(String account) {
        this.account = account;
    }

    byte[] of(BankLine line) {
        String said = String.join(
                "\n",
                account,
                Boolean.toString(line.credit()),
                Long.toString(line.amount()),
                line.currency(),
                line.endToEnd(),
                line.bankRef().isEmpty()
                        ? String.join(
                                "\n", line.bookedOn().toString(), line.counterparty(), line.account(), line.text())
                        : line.bankRef());
        return hash(said + "\n" + seen.merge(said, 1, Integer::sum));
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
