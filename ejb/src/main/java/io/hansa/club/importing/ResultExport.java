package io.hansa.club.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the uploaded rows with their results, part by part. */
record ResultExport(ImportRows imports, Import file) {

    private static final List<String> RESULT_COLUMNS = List.of("line", "outcome", "member", "reason", "field");

    void write(Writer to) {
        try {
            // what is printed is flushed, but the writer is the caller's to close
            var printer = CSVFormat.RFC4180.print(to);
            printer.printRecord(Stream.concat(
                            RESULT_COLUMNS.stream(),
                            Arrays.stream(Column.values()).map(Column::header))
                    .toList());
            for (int part = 1; part <= file.partCount(); part++) {
                writePart(printer, imports.part(file.id(), part));
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePart(CSVPrinter printer, ImportPart part) throws IOException {
        Map<Long, ImportRowResult> results =
                imports
                        .results(file.id(), file.lastPhase(), Optional.empty(), part.firstLine() - 1, part.rowCount())
                        .stream()
                        .map(ImportResult::toView)
                        .collect(Collectors.toMap(ImportRowResult::line, Function.identity()));
        for (MemberRow row : MemberCsv.rows(part)) {
            var cells = new ArrayList<String>();
            cells.add(Long.toString(row.line()));
            cells.addAll(cells(results.get(row.line())));
            row.fields().values().stream().map(ResultExport::safe).forEach(cells::add);
            printer.printRecord(cells);
        }
    }

    private static List<String> cells(ImportRowResult result) {
        return result == null
                ? List.of("", "", "", "")
                : List.of(
                        result.outcome().name(),
                        result.member().map(Object::toString).orElse(""),
                        result.reason().orElse(""),
                        result.field().orElse(""));
    }

    /** A cell that a spreadsheet would take for a formula is made a text. */
    static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
