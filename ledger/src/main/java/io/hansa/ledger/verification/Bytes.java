package io.hansa.ledger.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Lines that are put together and hashed, again and again in the same memory. Not for two threads. */
final class Bytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NUMBER = 20;

    private final MessageDigest sha256;
    private byte[] bytes = new byte[1 << 12];
    private int length;

    Bytes() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Bytes clear() {
        length = 0;
        return this;
    }

    /** The SHA-256 of all lines. */
    byte[] sha256() {
        sha256.update(bytes, 0, length);
        return sha256.digest();
    }

    Bytes line(byte[] line) {
        begin(line.length);
        System.arraycopy(line, 0, bytes, length, line.length);
        length += line.length;
        return this;
    }

    Bytes line(String ascii) {
        begin(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    Bytes line(long number) {
        if (number == Long.MIN_VALUE) {
            return line(Long.toString(number));
        }
        begin(LONGEST_NUMBER);
        long rest = Math.abs(number);
        int end = length + (number < 0 ? 1 : 0) + digits(rest);
        bytes[length] = '-';
        int at = end;
        do {
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        length = end;
        return this;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** In lower-case hex; {@code null} is the word null, which no hash is. */
    Bytes lineHex(byte[] hash) {
        if (hash == null) {
            return line("null");
        }
        begin(2 * hash.length);
        for (byte part : hash) {
            bytes[length++] = HEX[part >> 4 & 0xf];
            bytes[length++] = HEX[part & 0xf];
        }
        return this;
    }

    private void begin(int most) {
        if (length + most + 1 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + most));
        }
        if (length > 0) {
            bytes[length++] = '\n';
        }
    }
}
