package io.hansa.club.importing;

import io.hansa.kernel.csv.CsvHeader;
import io.hansa.kernel.csv.CsvReader;
import io.hansa.kernel.csv.CsvRow;
import io.hansa.kernel.csv.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the file as it was uploaded, and parts as they are kept. */
final class MemberCsv {

    private static final int LONGEST_FIELD = 300;
    private static final int LONGEST_ROW = 16_000;

    private MemberCsv() {}

    /** @throws io.hansa.kernel.csv.UnreadableFile when it is not CSV, not UTF-8, or lacks a column */
    static void read(InputStream content, Consumer<List<String>> row) {
        var file = new CsvReader(content, LONGEST_ROW);
        var header = CsvHeader.read(file, required(), other -> true);
        for (Optional<CsvRow> next = file.next(); next.isPresent(); next = file.next()) {
            row.accept(values(header, next.get()));
        }
    }

    static String write(List<List<String>> rows) {
        return rows.stream().map(CsvWriter::exact).collect(Collectors.joining());
    }

    static List<MemberRow> rows(ImportPart part) {
        var kept = new CsvReader(
                new ByteArrayInputStream(part.content().getBytes(StandardCharsets.UTF_8)), Integer.MAX_VALUE);
        var rows = new ArrayList<MemberRow>();
        for (Optional<CsvRow> row = kept.next(); row.isPresent(); row = kept.next()) {
            rows.add(MemberRow.of(part.firstLine() + rows.size(), row.get().cells()));
        }
        return rows;
    }

    private static List<String> required() {
        return Arrays.stream(Column.values())
                .filter(Column::isRequired)
                .map(Column::header)
                .toList();
    }

    private static List<String> values(CsvHeader header, CsvRow row) {
        return Arrays.stream(Column.values())
                .map(column -> shortened(header.cell(row, column.header()).orElse("")))
                .toList();
    }

    /** What is longer than any field may be is refused all the same, and must not fill the database. */
    private static String shortened(String value) {
        return value.length() > LONGEST_FIELD ? value.substring(0, LONGEST_FIELD) : value;
    }
}
