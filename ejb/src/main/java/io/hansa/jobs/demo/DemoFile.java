package io.hansa.jobs.demo;

import io.hansa.kernel.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the CSV files of this package. */
final class DemoFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoFile() {}

    static InputStream open(String name) {
        return DemoFile.class.getResourceAsStream(name + ".csv");
    }

    static List<CSVRecord> read(String name) {
        try (var reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns {@code <prefix>_zh} and {@code <prefix>_en}. */
    static LocalizedText text(CSVRecord row, String prefix) {
        return new LocalizedText(row.get(prefix + "_zh"), row.get(prefix + "_en"));
    }

    static long number(CSVRecord row, String column) {
        return Long.parseLong(row.get(column));
    }
}
