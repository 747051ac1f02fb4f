package io.hansa.testing;

import io.hansa.launcher.EmbeddedDatabase;
import io.hansa.launcher.Ports;
import io.hansa.launcher.Server;
import io.hansa.launcher.ServerSettings;
import io.hansa.launcher.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The server that all tests of this build share, in a process of its own over the test database. */
public final class RunningHansa {

    /** From which partners are paid, and of which the bank's files are. */
    private static final Map<String, String> BANK_ACCOUNT = Map.of(
            "hansa.bank.name", "汉萨俱乐部", "hansa.bank.code", "102100099996", "hansa.bank.account", "0200001234567890123");

    private static final Path PAYARA =
            Path.of("target", "server", "payara-micro.jar").toAbsolutePath();

    /** Where text messages and mails are left for a gateway. */
    public static final Path MESSAGES = TestDatabase.ownFolder("messages");

    private static ServerSettings settings;
    private static Server server;
    private static Server second;
    private static DatabaseCrash databaseCrash;

    private RunningHansa() {}

    /** The root of the application, with a slash at its end. */
    public static synchronized URI address() {
        if (server == null) {
            throw new IllegalStateException("The server runs for classes marked @InContainer, @OverHttp or @InBrowser");
        }
        return server.address();
    }

    /** The database under the server, for looking at what was stored. */
    public static TestDatabase database() {
        return EmbeddedDatabase.forTests();
    }

    /** Ends the server as a power cut would ({@code kill -9}), and starts it again over the same database, at the same address. */
    public static synchronized void crashAndStartAgain() throws InterruptedException {
        crashAndStartAgain(() -> {});
    }

    /** @param meanwhile is done when the one is dead and before the other starts */
    public static synchronized void crashAndStartAgain(Runnable meanwhile) throws InterruptedException {
        server.kill();
        meanwhile.run();
        server = Server.start(settings);
    }

    /** Does the same to the database, under the server that goes on. */
    public static synchronized void crashDatabaseAndStartAgain() throws IOException {
        databaseCrash.crashAndStartAgain();
    }

    /** The root of another server on the same database, which is started at the first call. */
    public static synchronized URI secondAddress() {
        if (second == null) {
            second = Server.start(new ServerSettings(
                    settings.payara(),
                    settings.application(),
                    TestDatabase.ownFolder("second-server"),
                    settings.host(),
                    Ports.free(),
                    settings.options(),
                    settings.configuration()));
            database().stopFirst(() -> second.close());
        }
        return second.address();
    }

    /** Starts the server with the application; later calls change nothing. */
    static synchronized void start(Path application) {
        if (server == null) {
            var database = EmbeddedDatabase.forTests();
            settings = new ServerSettings(
                    PAYARA,
                    application,
                    TestDatabase.ownFolder("server"),
                    "127.0.0.1",
                    Ports.free(),
                    List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                    configuration(database));
            databaseCrash = new DatabaseCrash(database);
            database.stopFirst(databaseCrash::stop);
            server = Server.start(settings);
            database.stopFirst(() -> server.close());
        }
    }

    private static Map<String, String> configuration(TestDatabase database) {
        var configuration = new HashMap<>(Map.of(
                "hansa.db.url", database.jdbcUrl(),
                "hansa.db.user", database.app().name(),
                "hansa.db.password", database.app().password(),
                "hansa.db.migrate.user", database.migrate().name(),
                "hansa.db.migrate.password", database.migrate().password(),
                "hansa.token.key", "dGhlIGtleSBvZiB0aGUgdGVzdHMsIGFuZCBvZiBub3RoaW5nIGVsc2U=",
                // of RFC 8032, test 1
                "hansa.seal.key", "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g"));
        // tests close months at once behind what they have posted
        configuration.put("hansa.closing.quiet", "PT0S");
        // tests take webhooks on this machine
        configuration.put("hansa.webhook.loopback", "true");
        // tests sign in a thousand times
        configuration.put("hansa.password.kib", "64");
        // where text messages and mails are taken from
        configuration.put("hansa.messages.folder", MESSAGES.toAbsolutePath().toString());
        configuration.putAll(BANK_ACCOUNT);
        return configuration;
    }
}
