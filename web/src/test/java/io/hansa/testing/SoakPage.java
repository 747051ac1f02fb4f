package io.hansa.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes {@code bench/results/soak.md} from what the tests of {@code mvn -Psoak} left in their reports: which ran, for how long, how
 * they ended, and each line that they printed with {@link #MARK} before it.
 */
public final class SoakPage {

    private static final String MARK = "soak: ";
    private static final String INTRODUCTION = """
            # Soak: the last result

            Written by `mvn -Psoak` itself, from the reports of its tests: long random walks against the oracle, races, processes and
            databases and servers that are killed, answers that are cut off, locks that are withheld, a full disk, two servers on one
            database.

            """;
    private static final String END = """

            *Exact*, in all that is killed or cut off: every answer that was noted before the fault is given again as a replay, with the
            same entry; every number that was not answered settles when it is asked again, once and for all; wallets have what the answers
            add up to; `verify` finds nothing. A test that sees anything else fails, and is written here as failed.
            """;

    private final Path root;
    private final Instant begun;

    private final List<String> classes;

    private SoakPage(Path root, Instant begun, List<String> classes) {
        this.root = root;
        this.begun = begun;
        this.classes = classes;
    }

    private record Row(String test, double seconds, String result, List<String> said) {

        String text() {
            return "| %s | %s | %s | %s |".formatted(test, time(seconds), result, String.join("<br>", said));
        }
    }

    /** Of the repository's root, the instant at which the build began, its test classes, and what Maven was asked for. */
    public static void main(String[] arguments) throws Exception {
        SoakPage page =
                new SoakPage(Path.of(arguments[0]), Instant.parse(arguments[1]), List.of(arguments[2].split(",")));
        Files.writeString(
                page.root.resolve("bench/results/soak.md"),
                page.text(arguments.length > 3 ? arguments[3].strip() : ""));
    }

    private String text(String asked) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (String reports : List.of(
                "ledger/target/surefire-reports", "ledger/target/failsafe-reports", "web/target/failsafe-reports")) {
            for (Path report : reports(root.resolve(reports))) {
                rows.addAll(rows(report));
            }
        }
        long failed = rows.stream().filter(row -> !row.result.equals("green")).count();
        return INTRODUCTION
                + facts(asked, rows, failed)
                + unfinished(rows)
                + "\n| what | time | result | figures |\n|---|---|---|---|\n"
                + String.join("\n", rows.stream().map(Row::text).toList())
                + "\n"
                + END;
    }

    /** A class has a report when all of its tests have ended. */
    private String unfinished(List<Row> rows) {
        List<String> missing = classes.stream()
                .filter(name -> rows.stream().noneMatch(row -> row.test.startsWith(name + ":")))
                .toList();
        return missing.isEmpty()
                ? ""
                : "- **without a result**, not run to the end: " + String.join(", ", missing) + "\n";
    }

    private String facts(String asked, List<Row> rows, long failed) {
        return """
                - **%s**: %d tests that took %s, from %s on
                - asked: `mvn %s`, at commit %s
                - on %d processors, Java %s, %s; the machine may have done other work beside
                """.formatted(
                        failed == 0 ? "all of these green" : failed + " not green",
                        rows.size(),
                        time(rows.stream().mapToDouble(Row::seconds).sum()),
                        begun.truncatedTo(ChronoUnit.MINUTES),
                        asked,
                        commit(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"));
    }

    private String commit() {
        String dirty = git("status", "--porcelain", "--untracked-files=no").isEmpty() ? "" : ", and changes";
        return git("rev-parse", "--short=12", "HEAD") + dirty;
    }

    private String git(String... command) {
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(Stream.of("git"), Stream.of(command)).toList())
                    .directory(root.toFile())
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    /** Of this run: those of others may lie there still. */
    private List<Path> reports(Path folder) {
        File[] files = folder.toFile().listFiles((in, name) -> name.startsWith("TEST-") && name.endsWith(".xml"));
        return Arrays.stream(Optional.ofNullable(files).orElse(new File[0]))
                .filter(file -> file.lastModified() >= begun.toEpochMilli())
                .map(File::toPath)
                .sorted()
                .toList();
    }

    private static List<Row> rows(Path report) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        return elements(document.getElementsByTagName("testcase"))
                .filter(test -> test.getElementsByTagName("skipped").getLength() == 0)
                .map(SoakPage::row)
                .toList();
    }

    private static Row row(Element test) {
        String type = test.getAttribute("classname").replaceAll(".*\\.", "");
        String name = test.getAttribute("name").replace('_', ' ');
        List<String> said = elements(test.getElementsByTagName("system-out"))
                .flatMap(out -> out.getTextContent().lines())
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).replace("|", "\\|"))
                .toList();
        boolean green = Stream.of("failure", "error")
                .allMatch(problem -> test.getElementsByTagName(problem).getLength() == 0);
        double seconds = Double.parseDouble(test.getAttribute("time").replace(",", ""));
        return new Row(type + ": " + name, seconds, green ? "green" : "**failed**", said);
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static String time(double seconds) {
        return seconds < 100
                ? "%.1f s".formatted(seconds)
                : "%.0f min %02.0f s".formatted(Math.floor(seconds / 60), seconds % 60);
    }
}
