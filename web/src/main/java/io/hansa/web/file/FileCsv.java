package io.hansa.web.file;

import io.hansa.kernel.csv.CsvWriter;
import io.hansa.partners.file.ExportedRow;
import io.hansa.partners.file.FileNumber;
import io.hansa.partners.file.FileRow;
import io.hansa.partners.file.PartnerFiles;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.web.faces.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a file as they were sent, with their results beside them: what was refused can be corrected in it and sent again. */
@ApplicationScoped
public class FileCsv {

    private static final List<String> RESULTS = List.of(
            "result_line",
            "result_outcome",
            "result_transaction",
            "result_points",
            "result_money_fen",
            "result_code",
            "result_column",
            "result_text");

    @Inject
    PartnerFiles files;

    /** Row by row; of one outcome, or of all. */
    public void write(FileNumber number, Optional<Outcome> outcome, Locale locale, Writer to) throws IOException {
        var csv = new CsvWriter(to);
        csv.row(Stream.concat(PartnerFiles.COLUMNS.stream(), RESULTS.stream()).toArray());
        files.export(number, outcome, row -> write(csv, row, locale));
    }

    private void write(CsvWriter csv, ExportedRow row, Locale locale) {
        FileRow result = row.result();
        List<Object> cells = new ArrayList<>(row.cells());
        cells.add(result.line());
        cells.add(result.outcome());
        cells.add(result.transaction());
        cells.add(result.points().amount());
        cells.add(result.money().minor());
        cells.add(result.refusal().map(Refusal::code));
        cells.add(result.refusal().map(refusal -> refusal.args().get("column")));
        cells.add(result.refusal().map(refusal -> Refusals.sentence(refusal.code(), refusal.args(), locale)));
        try {
            csv.row(cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
