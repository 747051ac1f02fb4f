package io.hansa.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A body that is read more than once: in memory while it is short, in a file of its own when it is not. */
final class SpooledBody implements AutoCloseable {

    private static final int SHORT = 1024 * 1024;

    private final byte[] bytes;
    private final Path file;

    private SpooledBody(byte[] bytes, Path file) {
        this.bytes = bytes;
        this.file = file;
    }

    static SpooledBody of(InputStream body) throws IOException {
        byte[] first = body.readNBytes(SHORT + 1);
        if (first.length <= SHORT) {
            return new SpooledBody(first, null);
        }
        Path file = Files.createTempFile("hansa-body", null);
        try (InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), body)) {
            Files.copy(all, file, StandardCopyOption.REPLACE_EXISTING);
            return new SpooledBody(null, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
    }

    /** For the last reader: the file goes when this is closed. */
    InputStream last() throws IOException {
        return file == null ? open() : Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
