package io.hansa.club.importing;

import io.hansa.kernel.csv.CsvWriter;
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

/** Writes the uploaded rows with their results, part by part. */
record ResultExport(ImportRows imports, Import file) {

    private static final List<String> RESULT_COLUMNS = List.of("line", "outcome", "member", "reason", "field");

    void write(Writer to) {
        try {
            var csv = new CsvWriter(to);
            csv.row(Stream.concat(
                            RESULT_COLUMNS.stream(),
                            Arrays.stream(Column.values()).map(Column::header))
                    .toArray());
            for (int part = 1; part <= file.partCount(); part++) {
                writePart(csv, imports.part(file.id(), part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePart(CsvWriter csv, ImportPart part) throws IOException {
        Map<Long, ImportRowResult> results =
                imports
                        .results(file.id(), file.lastPhase(), Optional.empty(), part.firstLine() - 1, part.rowCount())
                        .stream()
                        .map(ImportResult::toView)
                        .collect(Collectors.toMap(ImportRowResult::line, Function.identity()));
        for (MemberRow row : MemberCsv.rows(part)) {
            var cells = new ArrayList<Object>();
            cells.add(row.line());
            cells.addAll(cells(results.get(row.line())));
            cells.addAll(row.fields().values());
            csv.row(cells.toArray());
        }
    }

    private static List<?> cells(ImportRowResult result) {
        return result == null
                ? List.of("", "", "", "")
                : List.of(result.outcome(), result.member(), result.reason(), result.field());
    }
}
