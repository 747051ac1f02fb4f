package io.hansa.testing;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** What a gateway would take from the folder of text messages and mails. */
public final class Mailbag {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern SIX_DIGITS = Pattern.compile("\\b[0-9]{6}\\b");

    private Mailbag() {}

    /** A Chinese phone that nobody else has, in E.164. */
    public static String phone() {
        return "+86137%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    /**
     * Waits for a message to an address and takes it out.
     *
     * @param end of the address
     * @return the code that the newest says
     */
    public static String codeTo(String end) {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var found = to(end);
            if (!found.isEmpty()) {
                var newest = found.get(found.size() - 1);
                found.forEach(Mailbag::take);
                var code = SIX_DIGITS.matcher(newest.text());
                if (!code.find()) {
                    throw new AssertionError("no code in a message");
                }
                return code.group();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no message to " + end);
    }

    private record Letter(Path file, long id, String text) {}

    private static List<Letter> to(String end) {
        if (!Files.isDirectory(RunningHansa.MESSAGES)) {
            return List.of();
        }
        try (var files = Files.list(RunningHansa.MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> read(file, end))
                    .filter(letter -> letter.id() > 0)
                    .sorted(Comparator.comparingLong(Letter::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Letter read(Path file, String end) {
        try (var reader = Json.createReader(new StringReader(Files.readString(file, StandardCharsets.UTF_8)))) {
            var letter = reader.readObject();
            return new Letter(
                    file, letter.getString("to").endsWith(end) ? letter.getInt("id") : 0, letter.getString("text"));
        } catch (IOException e) {
            // another test has taken it
            return new Letter(file, 0, "");
        }
    }

    private static void take(Letter letter) {
        try {
            Files.deleteIfExists(letter.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
