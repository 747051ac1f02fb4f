package io.hansa.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Follows what the server prints: writes it to the log and finds out how the start went. */
final class ServerOutput implements Runnable {

    private static final long MINUTES_TO_START = 5;
    private static final Pattern READY = Pattern.compile("Payara Micro .* ready in ");
    private static final Pattern DEPLOYED = Pattern.compile("\"Name\": \"");
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (?:[\\w$]+\\.)*([\\w$]+): (.+)");

    private final Process process;
    private final Path log;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private boolean deployed;
    private String cause;

    private ServerOutput(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ServerOutput follow(Process process, Path log) {
        var output = new ServerOutput(process, log);
        var thread = new Thread(output, "server output");
        thread.setDaemon(true);
        thread.start();
        return output;
    }

    void awaitReady() {
        try {
            ready.get(MINUTES_TO_START, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw new LaunchProblem(e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw new LaunchProblem(
                    "The server was not ready after " + MINUTES_TO_START + " minutes: see " + log + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted while the server was starting.", e);
        }
    }

    @Override
    public void run() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
                var writer = new PrintWriter(Files.newBufferedWriter(log), true)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.println(line);
                if (!ready.isDone()) {
                    watch(line);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(new UncheckedIOException(e));
        }
        fail("The server ended while it was starting");
    }

    private void watch(String line) {
        var matcher = CAUSE.matcher(line);
        // the outermost cause that is the application's own word, else the innermost
        if (matcher.find() && (cause == null || !cause.endsWith("."))) {
            cause = matcher.group(2);
        }
        deployed |= DEPLOYED.matcher(line).find();
        if (READY.matcher(line).find()) {
            if (deployed) {
                ready.complete(null);
            } else {
                fail("The application could not be deployed");
            }
        }
    }

    private void fail(String what) {
        var why = cause == null ? "" : ": " + cause;
        ready.completeExceptionally(new LaunchProblem(what + why + " (log: " + log + ")"));
    }
}
