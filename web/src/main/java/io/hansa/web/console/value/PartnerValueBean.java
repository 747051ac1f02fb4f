package io.hansa.web.console.value;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.value.ValueBoard;
import io.hansa.partners.value.ValueRow;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;

/** One partner: its month by region, and its months. */
@Named("consolePartnerValue")
@RequestScoped
public class PartnerValueBean {

    @Inject
    ValueBoard board;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String partner;
    private String month;
    private LocalizedText name;
    private List<ValueRow> regions;
    private List<ValueRow> history;

    public void load() {
        YearMonth shown = ValueMonths.read(month, programme.today()).orElse(null);
        name = shown == null
                ? null
                : pages.found(() -> partners.partner(partner).name());
        pages.require(name);
        if (name != null) {
            month = shown.toString();
            regions = board.partner(partner, shown);
            history = board.history(partner, shown);
        }
    }

    public ValueChart getChart() {
        return ValueChart.of(history.stream()
                .map(row -> new ValueChart.Figure(row.month().toString(), row.margin()))
                .toList());
    }

    public LocalizedText getName() {
        return name;
    }

    public List<ValueRow> getRegions() {
        return regions;
    }

    public List<ValueRow> getHistory() {
        return history;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
