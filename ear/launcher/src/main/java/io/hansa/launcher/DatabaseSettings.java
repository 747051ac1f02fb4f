package io.hansa.launcher;

import java.nio.file.Path;

/**
 * How to run the embedded database.
 *
 * @param folder holds the database's files, its lock and its log; made when missing
 * @param binaries where the server's program files are unpacked, once, about 370 MB
 * @param port 0 takes a free one
 * @param root a user with every right, for tests; null in all other cases
 */
public record DatabaseSettings(
        Path folder,
        Path binaries,
        int port,
        DatabaseUser migrate,
        DatabaseUser app,
        DatabaseUser report,
        DatabaseUser root) {

    /** Settings with the three users of the product and no other. */
    public static DatabaseSettings of(
            Path folder, Path binaries, int port, String migratePassword, String appPassword, String reportPassword) {
        return new DatabaseSettings(
                folder,
                binaries,
                port,
                new DatabaseUser(DatabaseUser.MIGRATE, migratePassword),
                new DatabaseUser(DatabaseUser.APP, appPassword),
                new DatabaseUser(DatabaseUser.REPORT, reportPassword),
                null);
    }
}
