package io.hansa.web.statement;

import com.lowagie.text.pdf.PdfPTable;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.payment.Payer;
import io.hansa.partners.payment.PayerAccount;
import io.hansa.partners.settlement.StatementView;
import io.hansa.web.faces.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;

/**
 * An invoice on paper, in Chinese and English: what the statement asks for, until when, and to which account. What was paid of it is not
 * on it, so that it is the same bytes while the programme's account is the same.
 */
@ApplicationScoped
public class InvoicePdf {

    private ZoneId zone;
    private PayerAccount account;

    protected InvoicePdf() {}

    @Inject
    public InvoicePdf(Programme programme, PayerAccount account) {
        this.zone = programme.zone();
        this.account = account;
    }

    public byte[] of(InvoiceRow invoice, StatementView statement) {
        String title = both("invoice") + " " + invoice.number();
        var paper = new Paper(title, statement.issuedAt().atZone(zone), statement.hash(), title);
        return paper.add(head(invoice, statement))
                .add(lines(statement))
                .add(sums(invoice, statement))
                .add(payment(invoice))
                .small(both("hash"))
                .small(statement.hash())
                .finish();
    }

    private static PdfPTable head(InvoiceRow invoice, StatementView statement) {
        PdfPTable table = Paper.table(3, 7);
        String name = statement.partnerName().map(InvoicePdf::both).orElse("");
        pair(table, "partner", statement.partnerCode() + " · " + name);
        pair(table, "statement", statement.number());
        pair(table, "month", statement.month().toString());
        pair(table, "issuedAt", invoice.issuedOn().toString());
        pair(table, "dueOn", invoice.dueOn().toString());
        return table;
    }

    private static PdfPTable lines(StatementView statement) {
        PdfPTable table = Paper.table(9, 3, 4);
        table.setHeaderRows(1);
        table.addCell(Paper.soft(both("what")));
        table.addCell(Paper.softNumber(both("count")));
        table.addCell(Paper.softNumber(both("amount")));
        for (StatementView.Line line : statement.lines()) {
            table.addCell(Paper.text(
                    LineWords.of(line, Locale.SIMPLIFIED_CHINESE) + "\n" + LineWords.of(line, Locale.ENGLISH)));
            table.addCell(Paper.number(Formats.number(line.count(), Locale.ENGLISH)));
            table.addCell(Paper.number(Formats.money(line.amount(), Locale.ENGLISH)));
        }
        return table;
    }

    private static PdfPTable sums(InvoiceRow invoice, StatementView statement) {
        PdfPTable table = Paper.table(12, 4);
        sum(table, "net", Formats.money(statement.net(), Locale.ENGLISH));
        sum(table, "opening", Formats.money(statement.dues().opening(), Locale.ENGLISH));
        sum(table, "invoice.amount", Formats.money(invoice.amount(), Locale.ENGLISH));
        return table;
    }

    private PdfPTable payment(InvoiceRow invoice) {
        PdfPTable table = Paper.table(3, 7);
        account.payer().map(InvoicePdf::account).ifPresent(where -> pair(table, "invoice.payTo", where));
        pair(table, "invoice.quote", invoice.number().value());
        return table;
    }

    private static String account(Payer payer) {
        return payer.name() + " · " + payer.number() + " · " + payer.bankCode();
    }

    private static void pair(PdfPTable table, String key, String value) {
        table.addCell(Paper.soft(both(key)));
        table.addCell(Paper.text(value));
    }

    private static void sum(PdfPTable table, String key, String value) {
        table.addCell(Paper.soft(both(key)));
        table.addCell(Paper.number(value));
    }

    private static String both(LocalizedText text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " " + text.en();
    }

    private static String both(String key) {
        return LineWords.word(key, Locale.SIMPLIFIED_CHINESE) + " " + LineWords.word(key, Locale.ENGLISH);
    }
}
