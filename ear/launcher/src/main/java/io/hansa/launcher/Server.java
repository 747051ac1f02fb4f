package io.hansa.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro with the application in a process of its own.
 *
 * <p>Life: started → ready, when the application has been deployed and answers → closed, which lets running requests
 * end. When the process that started it is killed, the next start on the same folder stops it first.
 */
public final class Server implements AutoCloseable {

    static final String PID_FILE = "server.pid";

    private static final long SECONDS_TO_STOP = 60;

    private final ServerSettings settings;
    private final Process process;
    private final ServerOutput output;

    private Server(ServerSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
        this.output = ServerOutput.follow(process, settings.log());
    }

    /**
     * Starts the server and returns when the application answers.
     *
     * @throws LaunchProblem when it can't, with the application's own sentence where it gave one
     */
    public static Server start(ServerSettings settings) {
        var server = launch(settings);
        try {
            server.awaitReady();
            return server;
        } catch (LaunchProblem problem) {
            server.close();
            throw problem;
        }
    }

    /** Starts the process only, so that whoever must close it has it before it is ready. */
    static Server launch(ServerSettings settings) {
        try {
            Files.createDirectories(settings.folder());
            stopOrphan(settings.folder());
            Ports.requireFree(settings.host(), settings.port(), "hansa.http.port");
            var process = ServerCommand.of(settings).start();
            Files.writeString(settings.pidFile(), Long.toString(process.pid()));
            return new Server(settings, process);
        } catch (IOException e) {
            throw new LaunchProblem("The server did not start: " + e.getMessage(), e);
        }
    }

    void awaitReady() {
        output.awaitReady();
    }

    static void stopOrphan(Path folder) {
        Orphan.stop(folder.resolve(PID_FILE), folder.toAbsolutePath().toString());
    }

    /** The address of the application's root, with a slash at its end. */
    public URI address() {
        return URI.create("http://" + settings.host() + ":" + settings.port() + "/");
    }

    /** Returns when the process has ended, for whatever reason. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(settings.pidFile());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new LaunchProblem("The file " + settings.pidFile() + " can't be removed: " + e.getMessage(), e);
        }
    }
}
