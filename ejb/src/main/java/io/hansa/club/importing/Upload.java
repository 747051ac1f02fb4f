package io.hansa.club.importing;

import io.hansa.kernel.csv.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: kept aside until its hash is known, then read, then deleted. */
final class Upload implements AutoCloseable {

    private static final long MOST_BYTES = 256L << 20;

    private final Path file;
    private final String hash;

    private Upload(Path file, String hash) {
        this.file = file;
        this.hash = hash;
    }

    /** @throws UnreadableFile when it is too large */
    static Upload of(InputStream content) {
        try {
            Path file = Files.createTempFile("import", ".csv");
            try {
                return new Upload(file, copy(content, file));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copy(InputStream content, Path file) throws IOException {
        var digest = sha256();
        try (var hashed = new DigestInputStream(content, digest);
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            long total = 0;
            for (int read = hashed.read(buffer); read >= 0; read = hashed.read(buffer)) {
                total += read;
                if (total > MOST_BYTES) {
                    throw new UnreadableFile("too-large", Long.toString(MOST_BYTES >> 20));
                }
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String hash() {
        return hash;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
