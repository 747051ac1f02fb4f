package io.hansa.partners.bank;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;

/** Counts and hashes what is read, and refuses more of it than may be. */
final class Weighed extends FilterInputStream {

    private final long most;
    private final Supplier<? extends RuntimeException> tooLarge;
    private final MessageDigest digest;
    private long bytes;

    Weighed(InputStream content, long most, Supplier<? extends RuntimeException> tooLarge) {
        this(content, digest(), most, tooLarge);
    }

    private Weighed(
            InputStream content, MessageDigest digest, long most, Supplier<? extends RuntimeException> tooLarge) {
        super(new DigestInputStream(content, digest));
        this.digest = digest;
        this.most = most;
        this.tooLarge = tooLarge;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        count(Math.max(0, read));
        return read;
    }

    /** Left open: a parser closes what it has read to its end, and what stands behind that is weighed too. */
    @Override
    public void close() {
        // whoever opened the stream closes it
    }

    private void count(int more) {
        bytes += more;
        if (bytes > most) {
            throw tooLarge.get();
        }
    }

    long bytes() {
        return bytes;
    }

    /** Once, when all was read. */
    byte[] sha256() {
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
