package io.hansa.web.api.partner;

import io.hansa.kernel.Slice;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementEntryRow;
import io.hansa.partners.settlement.StatementView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A statement's postings as CSV (RFC 4180), page by page, so that its length does not matter. */
final class StatementCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "statement",
                    "line",
                    "code",
                    "entry",
                    "reference",
                    "outlet",
                    "member",
                    "occurredAt",
                    "businessDate",
                    "amountFen")
            .get();

    private final PartnerStatements statements;

    StatementCsv(PartnerStatements statements) {
        this.statements = statements;
    }

    void write(StatementView statement, OutputStream output) throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        var csv = new CSVPrinter(writer, FORMAT);
        for (StatementView.Line line : statement.lines()) {
            write(csv, statement, line);
        }
        csv.flush();
    }

    private void write(CSVPrinter csv, StatementView statement, StatementView.Line line) throws IOException {
        Optional<String> cursor = Optional.empty();
        do {
            Slice<StatementEntryRow> page =
                    statements.entries(statement.number(), line.line(), cursor, Slice.MAX_LIMIT);
            for (StatementEntryRow row : page.rows()) {
                csv.printRecord(
                        statement.number(),
                        line.line(),
                        line.code(),
                        row.entry(),
                        safe(row.reference()),
                        safe(row.outlet()),
                        safe(row.member()),
                        row.occurredAt(),
                        row.businessDate(),
                        row.amount().minor());
            }
            cursor = page.next();
        } while (cursor.isPresent());
    }

    /** A spreadsheet would run what begins like a formula. */
    private static String safe(Optional<String> text) {
        return text.map(value -> value.matches("[=+@\\t\\r-].*") ? "'" + value : value)
                .orElse("");
    }
}
