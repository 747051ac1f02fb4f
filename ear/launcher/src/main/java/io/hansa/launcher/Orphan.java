package io.hansa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A child process that outlived the run that started it.
 *
 * <p>Ask only while holding the {@link FolderLock}: then a living child has no parent that still needs it.
 */
final class Orphan {

    private static final long SECONDS_TO_STOP = 30;

    private Orphan() {}

    /** Stops the process named in the file when its command line still has the mark, and removes the file. */
    static void stop(Path pidFile, String mark) {
        read(pidFile).flatMap(ProcessHandle::of).filter(p -> runs(p, mark)).ifPresent(Orphan::stop);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new LaunchProblem("The file " + pidFile + " can't be removed: " + e.getMessage(), e);
        }
    }

    private static Optional<Long> read(Path pidFile) {
        try {
            return Optional.of(Long.parseLong(Files.readString(pidFile).trim()));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Process numbers are used again: the file's number may by now belong to something that is not ours. */
    private static boolean runs(ProcessHandle process, String mark) {
        return process.isAlive()
                && process.info().commandLine().map(line -> line.contains(mark)).orElse(false);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new LaunchProblem(
                    "Process " + process.pid() + " is left over from an earlier run and does not stop: end it by hand.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted while an earlier run's process was stopping.", e);
        }
    }
}
