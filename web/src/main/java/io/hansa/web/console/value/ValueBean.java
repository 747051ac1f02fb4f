package io.hansa.web.console.value;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.value.ValueBoard;
import io.hansa.partners.value.ValueMonth;
import io.hansa.partners.value.ValueRow;
import io.hansa.runs.Runs;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All partners' month, as a whole or in a region: what brought most first. */
@Named("consoleValue")
@RequestScoped
public class ValueBean {

    private static final String RUN = "partner.value";
    private static final int NAMES_AT_ONCE = 200;
    private static final int PICTURED = 13;

    @Inject
    ValueBoard board;

    @Inject
    Partners partners;

    @Inject
    Runs runs;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String month;
    private String region;
    private YearMonth shown;
    private List<ValueRow> list;
    private List<ValueMonth> months;
    private final Map<String, LocalizedText> names = new HashMap<>();

    public void load() {
        shown = ValueMonths.read(month, programme.today()).orElse(null);
        pages.require(shown);
        if (shown == null) {
            return;
        }
        month = shown.toString();
        list = board.month(shown, getRegionShown()).stream()
                .sorted(Comparator.comparingLong((ValueRow row) -> row.margin().minor())
                        .reversed()
                        .thenComparing(ValueRow::partnerCode))
                .toList();
        months = board.months(YearMonth.from(programme.today()));
        List<String> codes = list.stream().map(ValueRow::partnerCode).toList();
        for (int from = 0; from < codes.size(); from += NAMES_AT_ONCE) {
            names.putAll(partners.names(codes.subList(from, Math.min(codes.size(), from + NAMES_AT_ONCE))));
        }
    }

    public String search() {
        return "/console/value/index?faces-redirect=true&includeViewParams=true";
    }

    /** Has it worked out anew, unless that is on its way. */
    public String refresh() {
        return pages.act(() -> "/console/runs/run?number=" + runs.ask(RUN, Map.of()));
    }

    public boolean isMayRefresh() {
        return runs.mayOperate(RUN);
    }

    /** As of when, at the earliest, the table is; null when there is none. */
    public Instant getValuedAt() {
        return list.stream()
                .map(ValueRow::valuedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public boolean isClosed() {
        return !list.isEmpty() && list.stream().allMatch(ValueRow::closed);
    }

    public ValueTotals getTotals() {
        return ValueTotals.of(list);
    }

    /** What the first partners earned or lost. */
    public ValueChart getPartnersChart() {
        return ValueChart.of(list.stream()
                .limit(PICTURED)
                .map(row -> new ValueChart.Figure(row.partnerCode(), row.margin()))
                .toList());
    }

    public ValueChart getMonthsChart() {
        return ValueChart.of(months.stream()
                .map(each -> new ValueChart.Figure(each.month().toString(), each.margin()))
                .toList());
    }

    public Optional<String> getRegionShown() {
        return Optional.ofNullable(region).filter(text -> !text.isBlank());
    }

    public List<String> getRegions() {
        return board.regions(shown);
    }

    public List<ValueRow> getList() {
        return list;
    }

    public List<ValueMonth> getMonths() {
        return months;
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

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
