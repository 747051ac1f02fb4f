package io.hansa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a path's time goes, in a turn of its own that counts for no rate: processor time of each process, what the database was
 * asked to do, and the methods that were seen at work most often.
 */
final class Profile {

    private static final double SECONDS = 4;
    private static final int MOST = 25;
    private static final List<String> COUNTERS = List.of(
            "Questions",
            "Com_commit",
            "Handler_write",
            "Handler_update",
            "Handler_delete",
            "Handler_read_key",
            "Handler_read_next",
            "Innodb_os_log_written",
            "Innodb_data_fsyncs",
            "Innodb_row_lock_waits");

    private final Connection root;
    private final Map<String, ProcessHandle> processes;

    /** @param processes those that take part, by name */
    Profile(Connection root, Map<String, ProcessHandle> processes) {
        this.root = root;
        this.processes = new TreeMap<>(processes);
    }

    /** The processor time and the database's work for one of what a load does. */
    String of(String name, int callers, Load load) throws SQLException, IOException {
        StringBuilder text = new StringBuilder("# " + name + "\n\n");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            Map<String, Long> cpu = cpu();
            Map<String, Long> counters = counters(root);
            double done = Round.run(callers, SECONDS, load).perSecond() * SECONDS;
            recording.stop();
            text.append(String.format(Locale.ROOT, "%,.0f in %.0f s, %d callers%n%n", done, SECONDS, callers));
            spent(text, cpu, done);
            asked(text, counters, done);
            text.append(methods(recording));
        }
        return text.append('\n').toString();
    }

    /** The processor time and the database's work for each of what is done meanwhile. */
    String around(String name, long items, Doing doing) throws Exception {
        Map<String, Long> cpu = cpu();
        Map<String, Long> counters = counters(root);
        doing.go();
        StringBuilder text = new StringBuilder("# " + name + "\n\n");
        text.append(String.format(Locale.ROOT, "%,d in one run%n%n", items));
        spent(text, cpu, items);
        asked(text, counters, items);
        return text.append('\n').toString();
    }

    /** What is looked at. */
    @FunctionalInterface
    interface Doing {
        void go() throws Exception;
    }

    private void spent(StringBuilder text, Map<String, Long> before, double items) {
        cpu().forEach((process, nanos) -> text.append(String.format(
                Locale.ROOT,
                "%8.1f µs of a processor each: %s%n",
                (nanos - before.get(process)) / 1e3 / items,
                process)));
    }

    private void asked(StringBuilder text, Map<String, Long> before, double items) throws SQLException {
        counters(root)
                .forEach((counter, count) -> text.append(String.format(
                        Locale.ROOT, "%8.2f each: %s%n", (count - before.get(counter)) / items, counter)));
    }

    private Map<String, Long> cpu() {
        return processes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        process -> process.getValue()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toNanos()));
    }

    static Map<String, Long> counters(Connection root) throws SQLException {
        Map<String, Long> counters = new TreeMap<>();
        try (Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS")) {
            while (row.next()) {
                if (COUNTERS.contains(row.getString(1))) {
                    counters.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return counters;
    }

    private static String methods(Recording recording) throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "profile", ".jfr");
        try {
            recording.dump(file);
            Map<String, Integer> seen = new HashMap<>();
            int samples = 0;
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getStackTrace() != null) {
                    methods(event.getStackTrace().getFrames()).forEach(method -> seen.merge(method, 1, Integer::sum));
                    samples++;
                }
            }
            return text(seen, samples);
        } finally {
            Files.delete(file);
        }
    }

    private static Set<String> methods(List<RecordedFrame> frames) {
        Set<String> methods = new HashSet<>();
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith("io.hansa.") || type.startsWith("org.mariadb.")) {
                methods.add(type + "." + frame.getMethod().getName());
            }
        }
        return methods;
    }

    private static String text(Map<String, Integer> seen, int samples) {
        return "\nJava at work in this process, of " + samples + " samples, with what is called from there:\n"
                + seen.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(MOST)
                        .map(method -> String.format(
                                Locale.ROOT, "%5.1f %% %s%n", 100.0 * method.getValue() / samples, method.getKey()))
                        .collect(Collectors.joining());
    }
}
