package io.hansa.ledger.command;

import io.hansa.ledger.rebuild.Difference;
import io.hansa.ledger.rebuild.RebuildReport;
import io.hansa.ledger.verification.Finding;
import io.hansa.ledger.verification.VerificationReport;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The results as text for people and as JSON for programs. */
final class Telling {

    private Telling() {}

    static String text(VerificationReport report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(finding.rule())
                    .append(": ")
                    .append(finding.row())
                    .append("\n  expected ")
                    .append(finding.expected())
                    .append("\n  found    ")
                    .append(finding.found())
                    .append('\n');
        }
        long millis = millis(report);
        return text.append(String.format(
                        Locale.ROOT,
                        "%s: %,d entries, %,d postings in %.1f s, %,d postings a second.",
                        report.sound() ? "Sound" : report.findings().size() + " findings",
                        report.entries(),
                        report.postings(),
                        millis / 1_000.0,
                        report.postings() * 1_000 / millis))
                .toString();
    }

    static String json(VerificationReport report) {
        return "{\"sound\":" + report.sound() + ",\"startedAt\":"
                + quoted(report.startedAt().toString())
                + ",\"finishedAt\":" + quoted(report.finishedAt().toString()) + ",\"entries\":" + report.entries()
                + ",\"postings\":" + report.postings() + ",\"findings\":"
                + list(report.findings().stream()
                        .map(finding -> Map.of(
                                "rule", finding.rule(),
                                "row", finding.row(),
                                "expected", finding.expected(),
                                "found", finding.found()))
                        .toList())
                + "}";
    }

    static String text(RebuildReport report, boolean dry) {
        StringBuilder text = new StringBuilder();
        for (Difference difference : report.differences()) {
            text.append(difference.row())
                    .append("\n  kept    ")
                    .append(difference.kept())
                    .append("\n  rebuilt ")
                    .append(difference.rebuilt())
                    .append('\n');
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "%,d rows, %,d %s.",
                        report.rows(),
                        report.different(),
                        dry ? "would be rebuilt" : "rebuilt"))
                .toString();
    }

    static String json(RebuildReport report, boolean dry) {
        return "{\"dryRun\":" + dry + ",\"rows\":" + report.rows() + ",\"different\":" + report.different()
                + ",\"differences\":"
                + list(report.differences().stream()
                        .map(difference -> Map.of(
                                "row", difference.row(),
                                "kept", difference.kept(),
                                "rebuilt", difference.rebuilt()))
                        .toList())
                + "}";
    }

    private static long millis(VerificationReport report) {
        return Math.max(
                1, Duration.between(report.startedAt(), report.finishedAt()).toMillis());
    }

    private static String list(List<Map<String, String>> objects) {
        return objects.stream()
                .map(object -> new TreeMap<>(object)
                        .entrySet().stream()
                                .map(member -> quoted(member.getKey()) + ":" + quoted(member.getValue()))
                                .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append((char) letter);
            } else if (letter < ' ') {
                quoted.append(String.format("\\u%04x", letter));
            } else {
                quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }
}
