package io.hansa.web.statement;

import com.lowagie.text.pdf.PdfPTable;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.partners.settlement.StatementView;
import io.hansa.web.faces.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A statement on paper: one document for both sides, in Chinese and English, whoever asks for it and whenever. Everything on it
 * was kept when the statement was issued.
 */
@ApplicationScoped
public class StatementPdf {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    private ZoneId zone;

    protected StatementPdf() {}

    @Inject
    public StatementPdf(Programme programme) {
        this.zone = programme.zone();
    }

    /** The file; the same bytes for the same statement. */
    public byte[] of(StatementView statement) {
        var paper = new Paper(
                both("statement") + " " + statement.number(),
                statement.issuedAt().atZone(zone),
                statement.hash(),
                both("statement") + " " + statement.number());
        return paper.add(head(statement))
                .add(lines(statement))
                .add(dues(statement))
                .small(both("hash"))
                .small(statement.hash())
                .finish();
    }

    private PdfPTable head(StatementView statement) {
        PdfPTable table = Paper.table(3, 7);
        pair(table, "partner", statement.partnerCode() + " · " + name(statement));
        pair(table, "month", statement.month().toString());
        pair(table, "cutOff", moment(statement.cutOff()));
        pair(table, "issuedAt", moment(statement.issuedAt()));
        statement.dues().contract().ifPresent(version -> pair(table, "contract", version.toString()));
        pair(table, "netting", both("netting." + statement.dues().netting()));
        return table;
    }

    private PdfPTable lines(StatementView statement) {
        PdfPTable table = Paper.table(1, 8, 3, 4);
        table.setHeaderRows(1);
        table.addCell(Paper.softNumber("#"));
        table.addCell(Paper.soft(both("what")));
        table.addCell(Paper.softNumber(both("count")));
        table.addCell(Paper.softNumber(both("amount")));
        for (StatementView.Line line : statement.lines()) {
            table.addCell(Paper.softNumber(Integer.toString(line.line())));
            table.addCell(Paper.text(
                    LineWords.of(line, Locale.SIMPLIFIED_CHINESE) + "\n" + LineWords.of(line, Locale.ENGLISH)));
            table.addCell(Paper.number(Formats.number(line.count(), Locale.ENGLISH)));
            table.addCell(Paper.number(money(line.amount())));
        }
        return table;
    }

    private PdfPTable dues(StatementView statement) {
        StatementView.Dues dues = statement.dues();
        PdfPTable table = Paper.table(12, 4);
        sum(table, "net", money(statement.net()));
        sum(table, "opening", money(dues.opening()));
        sum(table, "carried", money(dues.carried()));
        sum(table, "fromPartner", money(dues.fromPartner()));
        sum(table, "toPartner", money(dues.toPartner()));
        dues.dueOn().ifPresent(date -> sum(table, "dueOn", date.toString()));
        return table;
    }

    private static void pair(PdfPTable table, String key, String value) {
        table.addCell(Paper.soft(both(key)));
        table.addCell(Paper.text(value));
    }

    private static void sum(PdfPTable table, String key, String value) {
        table.addCell(Paper.soft(both(key)));
        table.addCell(Paper.number(value));
    }

    private static String name(StatementView statement) {
        return statement.partnerName().map(StatementPdf::both).orElse("");
    }

    private static String both(LocalizedText text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " " + text.en();
    }

    private static String both(String key) {
        return LineWords.word(key, Locale.SIMPLIFIED_CHINESE) + " " + LineWords.word(key, Locale.ENGLISH);
    }

    private static String money(Money money) {
        return Formats.money(money, Locale.ENGLISH);
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }
}
