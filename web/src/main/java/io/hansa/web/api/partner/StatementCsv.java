package io.hansa.web.api.partner;

import io.hansa.kernel.Slice;
import io.hansa.kernel.csv.CsvWriter;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementEntryRow;
import io.hansa.partners.settlement.StatementView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A statement's postings as CSV (RFC 4180), page by page, so that its length does not matter. */
final class StatementCsv {

    private final PartnerStatements statements;

    StatementCsv(PartnerStatements statements) {
        this.statements = statements;
    }

    void write(StatementView statement, OutputStream output) throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        var csv = new CsvWriter(writer);
        csv.row(
                "statement",
                "line",
                "code",
                "entry",
                "reference",
                "outlet",
                "member",
                "occurredAt",
                "businessDate",
                "amountFen");
        for (StatementView.Line line : statement.lines()) {
            write(csv, statement, line);
        }
        writer.flush();
    }

    private void write(CsvWriter csv, StatementView statement, StatementView.Line line) throws IOException {
        Optional<String> cursor = Optional.empty();
        do {
            Slice<StatementEntryRow> page =
                    statements.entries(statement.number(), line.line(), cursor, Slice.MAX_LIMIT);
            for (StatementEntryRow row : page.rows()) {
                csv.row(
                        statement.number(),
                        line.line(),
                        line.code(),
                        row.entry(),
                        row.reference(),
                        row.outlet(),
                        row.member(),
                        row.occurredAt(),
                        row.businessDate(),
                        row.amount().minor());
            }
            cursor = page.next();
        } while (cursor.isPresent());
    }
}
