package io.hansa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A table of who may do what: a file that people read, in which the first line after the remarks names the callers, and each
 * other one a thing to do and what each caller is answered. A status is written as it is; {@code 2xx} is any success, and
 * {@code in} is whatever is answered to somebody who is let in.
 */
public record WhoMay(Path file, List<String> callers, Map<String, List<String>> rows) {

    private static final Path FOLDER = Path.of("src/test/resources/io/hansa/web");

    /** Of the API's operations: a method and a path below {@code /api/v1}. */
    public static WhoMay call() {
        return read(FOLDER.resolve("who-may-call.txt"));
    }

    /** Of the pages: a path within the application. */
    public static WhoMay open() {
        return read(FOLDER.resolve("who-may-open.txt"));
    }

    private static WhoMay read(Path file) {
        try {
            List<List<String>> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s{2,}")))
                    .toList();
            var rows = new LinkedHashMap<String, List<String>>();
            List<String> callers = rest(lines.get(0));
            for (List<String> line : lines.subList(1, lines.size())) {
                if (line.size() != callers.size() + 1 || rows.put(line.get(0), rest(line)) != null) {
                    throw new IllegalStateException(
                            file + ": not one row with " + callers.size() + " answers: " + line);
                }
            }
            return new WhoMay(file, callers, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rest(List<String> line) {
        return line.subList(1, line.size());
    }

    /**
     * Lets every caller do everything, row by row.
     *
     * @param doing caller and thing to status
     * @return rows in which somebody was answered otherwise, as they would be right
     */
    public List<String> faults(BiFunction<String, String, Integer> doing) {
        List<String> faults = new ArrayList<>();
        rows.forEach((thing, expected) -> {
            List<String> answered = new ArrayList<>();
            for (int i = 0; i < callers.size(); i++) {
                int status = doing.apply(callers.get(i), thing);
                answered.add(fits(expected.get(i), status) ? expected.get(i) : status + "!");
            }
            if (!answered.equals(expected)) {
                faults.add(thing + "  " + String.join("  ", answered));
            }
        });
        return faults;
    }

    private static boolean fits(String expected, int status) {
        return switch (expected) {
            case "2xx" -> status / 100 == 2;
            case "in" -> status < 500 && status != 401 && status != 403;
            default -> expected.equals(Integer.toString(status));
        };
    }
}
