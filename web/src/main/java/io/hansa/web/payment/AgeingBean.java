package io.hansa.web.payment;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.invoice.AgeingRow;
import io.hansa.partners.invoice.Bucket;
import io.hansa.partners.invoice.CreditStops;
import io.hansa.partners.invoice.Invoices;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What partners owe by invoices as of a date, by how long it is overdue; only those that owe something are shown. */
@Named("ageing")
@RequestScoped
public class AgeingBean {

    /** A programme has a few hundred partners. */
    private static final int MOST_PAGES = 10;

    @Inject
    Invoices invoices;

    @Inject
    Partners partners;

    @Inject
    CreditStops stops;

    @Inject
    Programme programme;

    private LocalDate asOf;
    private List<AgeingRow> rows;
    private Map<Bucket, Money> totals;
    private Map<String, LocalizedText> names;

    public void load() {
        rows = new ArrayList<>();
        totals = new EnumMap<>(Bucket.class);
        names = new HashMap<>();
        Optional<String> cursor = Optional.empty();
        int pages = 0;
        do {
            Slice<AgeingRow> slice = invoices.ageing(getAsOf(), cursor, Slice.MAX_LIMIT);
            slice.rows().stream()
                    .filter(row -> row.open().minor() != 0 || row.beyond().minor() != 0)
                    .forEach(rows::add);
            names.putAll(partners.names(
                    slice.rows().stream().map(AgeingRow::partnerCode).toList()));
            cursor = slice.next();
        } while (cursor.isPresent() && ++pages < MOST_PAGES);
        for (Bucket bucket : Bucket.values()) {
            totals.put(bucket, sum(rows.stream().map(row -> row.in(bucket)).toList()));
        }
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.cny(0), Money::plus);
    }

    /** Whether a partner's new accruals are refused today. */
    public boolean isStopped(String partner) {
        return stops.credit(partner).stopped();
    }

    public List<Bucket> getBuckets() {
        return List.of(Bucket.values());
    }

    public List<AgeingRow> getRows() {
        return rows;
    }

    public Map<Bucket, Money> getTotals() {
        return totals;
    }

    public Money getOpen() {
        return sum(rows.stream().map(AgeingRow::open).toList());
    }

    public Money getBeyond() {
        return sum(rows.stream().map(AgeingRow::beyond).toList());
    }

    public Map<String, LocalizedText> getNames() {
        return names;
    }

    public String show() {
        return "/console/payments/ageing?asOf=" + getAsOf() + "&faces-redirect=true";
    }

    public LocalDate getAsOf() {
        return asOf == null ? programme.today() : asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
