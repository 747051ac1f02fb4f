package io.hansa.web.statement;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementEntryRow;
import io.hansa.partners.settlement.StatementView;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** One statement, and the postings behind one of its lines. */
@Named("statement")
@RequestScoped
public class StatementBean {

    private static final int PAGE = 50;

    @Inject
    PartnerStatements statements;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    private String number;
    private int line;
    private String after;
    private StatementView view;
    private Slice<StatementEntryRow> entries;

    public void load() {
        view = pages.required(() -> statements.statement(number));
    }

    public void loadLine() {
        load();
        if (view != null) {
            entries = pages.required(() -> statements.entries(number, line, Optional.ofNullable(after), PAGE));
        }
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(view.partnerCode())).get(view.partnerCode());
    }

    /** What a line sums, and of which earlier month where it undoes something. */
    public String what(StatementView.Line each) {
        return LineWords.of(each, Faces.getLocale());
    }

    public StatementView.Line getLineView() {
        return view.lines().stream()
                .filter(each -> each.line() == line)
                .findFirst()
                .orElse(null);
    }

    public StatementView getView() {
        return view;
    }

    public Slice<StatementEntryRow> getEntries() {
        return entries;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getLine() {
        return line;
    }

    public void setLine(int line) {
        this.line = line;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
