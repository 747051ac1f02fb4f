package io.hansa.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One run of Hansa: folder, database, server; stopped in the opposite order, by Ctrl-C or a termination signal.
 *
 * <p>Nothing is lost by its end: what the application acknowledged is in the database.
 */
public final class Hansa implements AutoCloseable {

    private static final int DEFAULT_PORT = 8080;

    private final Path program;
    private final Path data;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean closed;

    private Hansa(Path program, Path data) {
        this.program = program;
        this.data = data;
    }

    /**
     * Starts Hansa, says where it is, and returns when it has been stopped.
     *
     * @param program the folder with {@code payara-micro.jar} and {@code web.war}
     * @param data the folder for everything that is kept
     */
    public static void run(Path program, Path data) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Hansa is starting · Hansa 正在启动 …");
        var hansa = new Hansa(program, data);
        Runtime.getRuntime().addShutdownHook(new Thread(hansa::close, "stop Hansa"));
        try {
            var server = hansa.start();
            Greeting.print(out, server.address(), data, Configuration.read(data), Secrets.of(data));
            hansa.untilItEnds(server);
        } catch (LaunchProblem problem) {
            if (!hansa.isClosed()) {
                System.err.println(problem.getMessage());
            }
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Server start() {
        open(() -> FolderLock.take(data));
        var configuration = Configuration.read(data);
        var secrets = Secrets.of(data);
        var host = configuration.get("hansa.http.host", EmbeddedDatabase.HOST);
        int port = configuration.port("hansa.http.port", DEFAULT_PORT);
        var folder = data.resolve("server");
        Server.stopOrphan(folder);
        Ports.requireFree(host, port, "hansa.http.port");
        var database = open(() -> Database.open(configuration, secrets, data));
        var settings = new ServerSettings(
                program.resolve("payara-micro.jar"),
                program.resolve("web.war"),
                folder,
                host,
                port,
                options(configuration),
                settings(configuration, secrets, database, data));
        var server = open(() -> Server.launch(settings));
        server.awaitReady();
        return server;
    }

    /** What is being opened is closed too: a termination signal waits until it is there. */
    private synchronized <T extends AutoCloseable> T open(Supplier<T> opening) {
        if (closed) {
            throw new LaunchProblem("Hansa was stopped while it was starting.");
        }
        T part = opening.get();
        opened.push(part);
        return part;
    }

    private void untilItEnds(Server server) throws InterruptedException {
        int code = server.await();
        if (!isClosed()) {
            throw new LaunchProblem("The server ended by itself with code " + code + ": see "
                    + data.resolve("server").resolve("server.log") + ".");
        }
    }

    private static List<String> options(Configuration configuration) {
        var options = new ArrayList<>(List.of("-XX:+ExitOnOutOfMemoryError"));
        configuration
                .get("hansa.java.options")
                .ifPresent(given -> options.addAll(List.of(given.trim().split("\\s+"))));
        return options;
    }

    private static Map<String, String> settings(
            Configuration configuration, Secrets secrets, Database database, Path data) {
        var settings = new HashMap<>(configuration.all());
        for (var key : List.of(Secrets.TOKEN_KEY, Secrets.SEAL_KEY, Secrets.DEMO)) {
            settings.put(key, configuration.get(key, secrets.get(key)));
        }
        if (Boolean.parseBoolean(configuration.get("hansa.demo", "false"))) {
            // the demo's past was recorded a moment ago, and its first months are closed at once
            settings.putIfAbsent("hansa.closing.quiet", "PT0S");
            // and its partners are paid from an account that is nobody's
            settings.putIfAbsent("hansa.bank.name", "Hansa Club");
            settings.putIfAbsent("hansa.bank.code", "102100099996");
            settings.putIfAbsent("hansa.bank.account", "0200001234567890123");
        }
        // from where a gateway takes text messages and mails
        settings.putIfAbsent("hansa.messages.folder", data.resolve("messages").toString());
        settings.putAll(database.settings());
        return settings;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeAll();
    }

    private void closeAll() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                System.err.println(e.getMessage());
            }
        }
    }
}
