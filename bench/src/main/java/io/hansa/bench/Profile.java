package io.hansa.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a path's time goes, in a turn of its own that counts for no rate: processor time of each process, what the database was
 * asked to do, and the methods that were seen at work most often.
 */
final class Profile {

    private static final double SECONDS = 12;
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
    private final Samples samples;

    /**
     * @param processes those that take part, by name
     * @param sampled the one of them whose methods are looked at, from now on: a server's profile is made before it is warmed up
     */
    Profile(Connection root, Map<String, ProcessHandle> processes, ProcessHandle sampled) throws IOException {
        this.root = root;
        this.processes = new TreeMap<>(processes);
        this.samples = Samples.of(sampled);
    }

    /** The processor time and the database's work for one of what a load does. */
    String of(String name, int callers, Load load) throws SQLException, IOException {
        StringBuilder text = new StringBuilder("# " + name + "\n\n");
        Round.run(callers, SECONDS, load);
        Instant begun = Instant.now();
        Map<String, Long> cpu = cpu();
        Map<String, Long> counters = counters(root);
        Round round = Round.run(callers, SECONDS, load);
        long done = round.done();
        text.append(
                String.format(Locale.ROOT, "%,d, at %,.0f a second, %d callers%n%n", done, round.perSecond(), callers));
        spent(text, cpu, done);
        asked(text, counters, done);
        return text.append(samples.since(begun)).append('\n').toString();
    }

    /** The processor time and the database's work for each of what is done meanwhile. */
    String around(String name, long items, Doing doing) throws Exception {
        Instant begun = Instant.now();
        Map<String, Long> cpu = cpu();
        Map<String, Long> counters = counters(root);
        doing.go();
        StringBuilder text = new StringBuilder("# " + name + "\n\n");
        text.append(String.format(Locale.ROOT, "%,d in one run%n%n", items));
        spent(text, cpu, items);
        asked(text, counters, items);
        return text.append(samples.since(begun)).append('\n').toString();
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
}
