package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provinces of China and their cities by GB/T 2260, from {@code divisions.csv}; each province before its cities. */
public final class Divisions {

    private static final Map<String, Division> BY_CODE = read();

    private Divisions() {}

    public static List<Division> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Division> find(String code) {
        return Optional.ofNullable(code).map(BY_CODE::get);
    }

    /** The province that ISO 3166-2 calls so. */
    public static Optional<Division> province(String region) {
        return BY_CODE.values().stream()
                .filter(division -> division.isProvince() && division.region().equals(region))
                .findFirst();
    }

    private static Map<String, Division> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Divisions.class.getResourceAsStream("divisions.csv"), StandardCharsets.UTF_8))) {
            var read = new LinkedHashMap<String, Division>();
            lines.lines().skip(1).map(line -> line.split(",")).forEach(cell -> {
                var division = new Division(cell[0], cell[1], new LocalizedText(cell[2], cell[3]));
                if (read.put(division.code(), division) != null) {
                    throw new IllegalStateException(division.code() + " is there twice");
                }
            });
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
