package io.hansa.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table: as comma-separated values, and as a page made from the same rows. Rewritten with each path that is done; paths that a run
 * leaves out keep the row that they had. Each says when and of which commit it was measured.
 */
final class Results {

    static final Table LEDGER = new Table("ledger", "The ledger's speed", "mvn -Pbench");
    static final Table ALLIANCE =
            new Table("alliance", "A month of an alliance, settled", "mvn -Pbench -Dbench.table=alliance");

    static final Table CLUB = new Table("club", "The club's speed", "mvn -Pbench -Dbench.table=club");
    private final Path folder;
    private final Table table;
    private final Properties levers = levers();
    private final Map<String, Row> rows;
    private final List<String> said = new ArrayList<>();
    private Conditions conditions;

    /**
     * A table.
     *
     * @param name of its files
     * @param command that makes it
     */
    record Table(String name, String title, String command) {}

    Results(Path folder, Conditions conditions) {
        this(folder, LEDGER);
        this.conditions = conditions;
    }

    Results(Path folder, Table table) {
        this.folder = folder;
        this.table = table;
        this.rows = kept(folder.resolve(table.name() + ".csv"));
    }

    private static Map<String, Row> kept(Path csv) {
        try (Stream<String> lines = Files.exists(csv) ? Files.lines(csv) : Stream.empty()) {
            return lines.skip(1)
                    .map(Row::parse)
                    .collect(Collectors.toMap(
                            Row::path, Function.identity(), (one, other) -> other, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void under(Conditions what) {
        conditions = what;
    }

    /** Something that was found, beside rates. */
    void say(String line) {
        said.add(line);
    }

    void add(Row row, String profile) {
        Row dated = row.saying("; " + conditions.time());
        rows.put(row.path(), dated);
        System.out.println(dated.csv());
        try {
            Files.createDirectories(folder);
            Files.writeString(profileOf(row), profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write();
    }

    void write() {
        try {
            Files.writeString(folder.resolve(table.name() + ".csv"), csv());
            Files.writeString(folder.resolve(table.name() + ".md"), page());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path profileOf(Row row) {
        return folder.resolve(row.path() + ".txt");
    }

    private String csv() {
        StringBuilder csv = new StringBuilder(Row.HEADER).append('\n');
        rows.values().forEach(row -> csv.append(row.csv()).append('\n'));
        return csv.toString();
    }

    private String page() {
        StringBuilder page = new StringBuilder(String.format(
                "# %s%n%nMade by `%s`, from the rows of [%s.csv](%3$s.csv), of which each says when it was measured. Rates are"
                        + " the machine's, ratios the design's. The last run:%n%n",
                table.title(), table.command(), table.name()));
        page.append(conditions.text())
                .append("\n\n| path | floor | floor/s | path/s | ratio | bar | | p50 ms | p99 ms |\n")
                .append("|---|---|--:|--:|--:|--:|---|--:|--:|\n");
        rows.values().forEach(row -> page.append(line(row)));
        page.append("\n## Conditions\n\n");
        rows.values()
                .forEach(row -> page.append("- `")
                        .append(row.path())
                        .append("`: ")
                        .append(row.conditions())
                        .append(". [Profile](")
                        .append(profileOf(row).getFileName())
                        .append(")\n"));
        if (!said.isEmpty()) {
            page.append("\n## What was seen\n\n");
            said.forEach(line -> page.append("- ").append(line).append('\n'));
        }
        List<Row> missed = rows.values().stream().filter(row -> !row.met()).toList();
        page.append(missed.isEmpty() ? "\nEvery bar is met.\n" : "\n## Bars that are missed\n\n");
        missed.forEach(row -> page.append(missed(row)));
        return page.toString();
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %,.0f | %,.0f | %.2f | %s | %s | %.2f | %.2f |%n",
                row.path(),
                row.floor(),
                row.floorPerSecond(),
                row.perSecond(),
                row.ratio(),
                row.bar() == 0 ? "" : String.format(Locale.ROOT, "≥ %.2f", row.bar()),
                row.bar() == 0 ? "for information" : row.met() ? "met" : "**missed**",
                row.p50(),
                row.p99());
    }

    private String missed(Row row) {
        return String.format(
                Locale.ROOT,
                "- `%s`, %.2f of %.2f: [profile](%s). Next lever: %s%n",
                row.path(),
                row.ratio(),
                row.bar(),
                profileOf(row).getFileName(),
                levers.getProperty(row.path(), "see the profile"));
    }

    /** What would be tried next, by path. */
    private static Properties levers() {
        Properties levers = new Properties();
        try (InputStream file = Results.class.getResourceAsStream("levers.properties")) {
            levers.load(file);
            return levers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
