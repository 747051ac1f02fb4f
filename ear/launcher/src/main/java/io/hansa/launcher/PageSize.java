package io.hansa.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * How large the pages of a database are, in bytes: four kilobytes of a new one, for the reason in decision record 0063; of one that
 * is there what they were made with, because a server starts on pages of no other size.
 */
final class PageSize {

    static final int OF_NEW = 4096;

    /** Where the first page of InnoDB's system tablespace says how it is laid out: FSP_SPACE_FLAGS. */
    private static final long FLAGS = 54;

    /** Of those, how many times 512 is doubled; as MariaDB has written it since 10.5, which sums up pages as full_crc32. */
    private static final int DOUBLED = 0x0f;

    private static final int LEAST = 512;

    private PageSize() {}

    /** @param data the folder of the server's files */
    static int of(Path data) {
        var system = data.resolve("ibdata1").toFile();
        if (!system.isFile()) {
            return OF_NEW;
        }
        try (var file = new RandomAccessFile(system, "r")) {
            file.seek(FLAGS);
            return LEAST << (file.readInt() & DOUBLED);
        } catch (IOException e) {
            throw new LaunchProblem("The embedded database's files can't be read: " + e.getMessage(), e);
        }
    }
}
