package io.hansa.web.console.value;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.value.PartnerMonth;
import io.hansa.partners.value.ValueBoard;
import io.hansa.partners.value.ValueEntry;
import io.hansa.partners.value.ValueMeasure;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** The transactions behind a figure. */
@Named("consoleValueRows")
@RequestScoped
public class ValueRowsBean {

    private static final int PAGE = 50;

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
    private String region;
    private String measure;
    private LocalizedText name;
    private Slice<ValueEntry> list;

    public void load() {
        YearMonth shown = ValueMonths.read(month, programme.today()).orElse(null);
        ValueMeasure measured = Arrays.stream(ValueMeasure.values())
                .filter(each -> each.name().equals(measure))
                .findFirst()
                .orElse(null);
        name = shown == null || measured == null
                ? null
                : pages.found(() -> partners.partner(partner).name());
        pages.require(name);
        if (name != null) {
            list = board.behind(
                    new PartnerMonth(shown, partner),
                    Optional.ofNullable(region).filter(text -> !text.isBlank()),
                    measured,
                    pages.after(),
                    PAGE);
        }
    }

    public LocalizedText getName() {
        return name;
    }

    public Slice<ValueEntry> getList() {
        return list;
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

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }
}
