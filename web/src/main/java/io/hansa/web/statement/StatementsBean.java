package io.hansa.web.statement;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementFilter;
import io.hansa.partners.settlement.StatementRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** Statements, newest first; staff narrow them by month and partner. */
@Named("statements")
@RequestScoped
public class StatementsBean {

    private static final int PAGE = 50;

    @Inject
    PartnerStatements statements;

    @Inject
    Partners partners;

    private String month;
    private String partner;
    private String after;
    private Slice<StatementRow> list;
    private Map<String, LocalizedText> names;

    public void load() {
        list = statements.list(
                new StatementFilter(Months.read(month), Optional.ofNullable(partner)),
                Optional.ofNullable(after),
                PAGE);
        names = partners.names(
                list.rows().stream().map(StatementRow::partnerCode).distinct().toList());
    }

    public Slice<StatementRow> getList() {
        return list;
    }

    public Map<String, LocalizedText> getNames() {
        return names;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
