package io.hansa.partners.alliance;

import io.hansa.launcher.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Starts processes that settle a month, and kills some of them. */
public final class SettlingProcesses {

    private static final int KILLED = 137;

    private final String database;
    private final YearMonth month;
    private final int partnersPerChunk;
    private final List<String> options;

    /**
     * @param database its address
     * @param options of the virtual machine
     */
    public SettlingProcesses(String database, YearMonth month, int partnersPerChunk, List<String> options) {
        this.database = database;
        this.month = month;
        this.partnersPerChunk = partnersPerChunk;
        this.options = List.copyOf(options);
    }

    /**
     * What a process said.
     *
     * @param chunks how many seconds each took, the last of which closed the month
     * @param heap the most bytes that objects took
     * @param resident the most bytes that the process had
     */
    public record Settled(double seconds, List<Double> chunks, long heap, long resident) {

        private static Settled of(List<String> lines) {
            List<Double> chunks = new ArrayList<>();
            double before = 0;
            for (String line : lines) {
                String[] parts = line.split(" ");
                if (line.startsWith(SettlingProcess.CHUNK)) {
                    double now = Long.parseLong(parts[2]) / 1e9;
                    chunks.add(now - before);
                    before = now;
                } else if (line.startsWith(SettlingProcess.DONE)) {
                    return new Settled(
                            Long.parseLong(parts[1]) / 1e9, chunks, Long.parseLong(parts[2]), Long.parseLong(parts[3]));
                }
            }
            throw new IllegalStateException("not done: " + lines);
        }
    }

    /** Undisturbed. */
    public Settled settle(Path paper) {
        Process process = start(paper);
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int ended = process.onExit().join().exitValue();
        if (ended != 0) {
            throw new IllegalStateException("ended with " + ended + ": " + lines);
        }
        return Settled.of(lines);
    }

    /** As {@code kill -9} does it, when so many chunks are committed, and a little later. */
    public void killAfter(int chunks, long nanos, Path paper) {
        Process process = start(paper);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String last = chunks == 0 ? "" : null;
            while (last == null) {
                String line = output.readLine();
                if (line == null) {
                    throw new IllegalStateException("it ended before chunk " + chunks);
                }
                last = line.startsWith(SettlingProcess.CHUNK + chunks + " ") ? line : null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            LockSupport.parkNanos(nanos);
            process.destroyForcibly();
        }
        int ended = process.onExit().join().exitValue();
        if (ended != KILLED) {
            throw new IllegalStateException("it was to be killed, and ended with " + ended);
        }
    }

    private Process start(Path paper) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.add("-D" + TestDatabase.RUNNING + "=" + database);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SettlingProcess.class.getName()));
        command.addAll(List.of(month.toString(), Integer.toString(partnersPerChunk), paper.toString()));
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
