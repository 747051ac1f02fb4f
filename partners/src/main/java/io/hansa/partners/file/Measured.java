package io.hansa.partners.file;

import io.hansa.kernel.csv.UnreadableFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Counts and hashes what is read through it, and reads no more than it may. */
final class Measured extends FilterInputStream {

    private final MessageDigest digest;
    private final int megabytes;
    private long bytes;
    private byte[] hash;

    Measured(InputStream from, int megabytes) {
        super(from);
        this.megabytes = megabytes;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            digest.update(into, offset, read);
            bytes += read;
            if (bytes > (long) megabytes << 20) {
                throw new UnreadableFile("too-large", Integer.toString(megabytes));
            }
        }
        return read;
    }

    /** Of all that there is; the same when it is asked for again. */
    byte[] hash() {
        if (hash == null) {
            try {
                transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            hash = digest.digest();
        }
        return hash.clone();
    }

    long bytes() {
        return bytes;
    }
}
