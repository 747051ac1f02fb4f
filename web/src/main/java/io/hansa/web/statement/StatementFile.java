package io.hansa.web.statement;

import io.hansa.kernel.Slice;
import io.hansa.kernel.csv.CsvWriter;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementEntryRow;
import io.hansa.partners.settlement.StatementView;
import io.hansa.web.faces.CsvDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A statement as a file: a row for each posting behind each of its lines, whose amounts add up to it. Amounts are in the
 * currency's main unit, signed as on the statement.
 */
@WebServlet({"/console/settlement/statement.csv", "/partner/statement.csv"})
public class StatementFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PartnerStatements statements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvDownload.answer(request, response, number -> {
            StatementView statement = statements.statement(number);
            return new CsvDownload("statement-" + statement.number(), to -> write(statement, to));
        });
    }

    private void write(StatementView statement, Writer to) throws IOException {
        CsvWriter csv = new CsvWriter(to);
        csv.row(
                "statement",
                "line",
                "code",
                "entry",
                "reference",
                "outlet",
                "member",
                "occurred_at",
                "business_date",
                "amount",
                "currency");
        for (StatementView.Line line : statement.lines()) {
            write(statement, line, csv);
        }
    }

    /** Slice by slice, so that a statement of any size needs little memory. */
    private void write(StatementView statement, StatementView.Line line, CsvWriter csv) throws IOException {
        Optional<String> cursor = Optional.empty();
        do {
            Slice<StatementEntryRow> slice =
                    statements.entries(statement.number(), line.line(), cursor, Slice.MAX_LIMIT);
            for (StatementEntryRow row : slice.rows()) {
                csv.row(
                        statement.number(),
                        line.line(),
                        line.code(),
                        row.entry().value(),
                        row.reference(),
                        row.outlet(),
                        row.member(),
                        row.occurredAt(),
                        row.businessDate(),
                        BigDecimal.valueOf(row.amount().minor(), 2),
                        row.amount().currency());
            }
            cursor = slice.next();
        } while (cursor.isPresent());
    }
}
