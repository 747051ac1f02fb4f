package io.hansa.partners.subscription;

import io.hansa.partners.request.ContentHash;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Six digits that only the member is sent. It is kept as a salted hash; what protects it is that few wrong ones are taken and
 * that it works for a day.
 */
final class ConfirmationCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final int SALT_BYTES = 16;

    private final String digits;
    private final byte[] salt;

    private ConfirmationCode(String digits, byte[] salt) {
        this.digits = digits;
        this.salt = salt;
    }

    static ConfirmationCode make() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new ConfirmationCode(String.format("%06d", RANDOM.nextInt(CODES)), salt);
    }

    static boolean matches(String digits, byte[] salt, byte[] hash) {
        return Arrays.equals(new ConfirmationCode(digits, salt).hash(), hash);
    }

    String digits() {
        return digits;
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] hash() {
        return ContentHash.of(HexFormat.of().formatHex(salt), digits);
    }
}
