package io.hansa.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a database did for something that happens once. */
final class Work {

    private final Connection root;
    private final ProcessHandle database;
    private Map<String, Long> before;

    Work(Connection root, ProcessHandle database) {
        this.root = root;
        this.database = database;
    }

    void begin() throws SQLException {
        before = now();
    }

    /** Since the beginning, for one of so many. */
    String of(long many) throws SQLException {
        return now().entrySet().stream()
                .map(counter -> String.format(
                        Locale.ROOT,
                        "%10.3f %s%n",
                        (double) (counter.getValue() - before.get(counter.getKey())) / many,
                        counter.getKey()))
                .collect(Collectors.joining());
    }

    private Map<String, Long> now() throws SQLException {
        Map<String, Long> counters = new TreeMap<>(Profile.counters(root));
        counters.put(
                "microseconds of a processor, database",
                database.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1_000);
        return counters;
    }
}
