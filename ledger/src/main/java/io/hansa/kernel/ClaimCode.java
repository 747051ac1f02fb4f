package io.hansa.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a person shows to claim something: a voucher at a till, a booked seat at a door. Twelve symbols of an alphabet of 31
 * without look-alikes (no 0 O 1 I L): eleven are random (54 bits), the last is a check symbol. The weights 1 to 12 are
 * different and 31 is prime, so every single wrong symbol and every swap of two symbols is seen before anything is looked up.
 *
 * @param value twelve symbols without hyphens
 */
public record ClaimCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int LENGTH = 12;

    public ClaimCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a claim code");
        }
    }

    /** @param random one that cannot be foretold */
    public static ClaimCode random(RandomGenerator random) {
        var body = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            body.append(ALPHABET.charAt(random.nextInt(BASE)));
        }
        return new ClaimCode(body.append(checkSymbol(body)).toString());
    }

    /** Reads what was typed or scanned: case, blanks and hyphens do not matter. Empty when it cannot be a code. */
    public static Optional<ClaimCode> read(String typed) {
        String value = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return isValid(value) ? Optional.of(new ClaimCode(value)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        return value != null
                && value.length() == LENGTH
                && value.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                && weightedSum(value) % BASE == 0;
    }

    /** The symbol that makes the weighted sum divisible by 31: the last weight's inverse modulo 31 turns the rest round. */
    private static char checkSymbol(CharSequence body) {
        int rest = (BASE - weightedSum(body) % BASE) % BASE;
        int symbol = 0;
        while (symbol * LENGTH % BASE != rest) {
            symbol++;
        }
        return ALPHABET.charAt(symbol);
    }

    private static int weightedSum(CharSequence symbols) {
        int sum = 0;
        for (int i = 0; i < symbols.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(symbols.charAt(i));
        }
        return sum;
    }

    /** In groups of four, as it is printed under the QR code. */
    public String printed() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    /** What may be shown to somebody who does not own it. */
    public String masked() {
        return "••••-••••-" + value.substring(8);
    }

    /** Never the code itself, so that it does not end up in a log. */
    @Override
    public String toString() {
        return masked();
    }
}
