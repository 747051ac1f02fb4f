package io.hansa.schema;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** MariaDB 10.6 is the oldest that knows SKIP LOCKED, which the leases of runs stand on. */
final class OldestDatabase {

    private static final int MAJOR = 10;
    private static final int MINOR = 6;

    private OldestDatabase() {}

    static void check(DatabaseMetaData database) throws SQLException {
        int major = database.getDatabaseMajorVersion();
        boolean old = major < MAJOR || major == MAJOR && database.getDatabaseMinorVersion() < MINOR;
        if (old || !"MariaDB".equalsIgnoreCase(database.getDatabaseProductName())) {
            throw new IllegalStateException("Hansa needs MariaDB " + MAJOR + "." + MINOR + " or newer, and this is "
                    + database.getDatabaseProductName() + " " + database.getDatabaseProductVersion() + ".");
        }
    }
}
