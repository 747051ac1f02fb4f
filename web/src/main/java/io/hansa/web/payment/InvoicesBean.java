package io.hansa.web.payment;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.invoice.Bucket;
import io.hansa.partners.invoice.CreditStops;
import io.hansa.partners.invoice.CreditView;
import io.hansa.partners.invoice.InvoiceFilter;
import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.invoice.Invoices;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.payment.PaymentOrders;
import io.hansa.partners.payment.PaymentView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Invoices, newest first, and what a partner was paid; staff narrow them by partner, and by how long they are overdue. */
@Named("invoices")
@RequestScoped
public class InvoicesBean {

    private static final int PAGE = 50;

    @Inject
    Invoices invoices;

    @Inject
    PaymentOrders orders;

    @Inject
    CreditStops stops;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    private String partner;
    private Bucket bucket;
    private LocalDate asOf;
    private String after;
    private String before;
    private Slice<InvoiceRow> list;
    private Slice<PaymentView> made;
    private CreditView credit;
    private Map<String, LocalizedText> names;

    public void load() {
        var filter = new InvoiceFilter(
                Optional.ofNullable(partner).filter(code -> !code.isBlank()), Optional.ofNullable(bucket));
        list = invoices.list(filter, getAsOf(), Optional.ofNullable(after), PAGE);
        names = partners.names(list.rows().stream().map(InvoiceRow::partnerCode).collect(Collectors.toSet()));
    }

    /** A partner's users see their own, and what they were paid. */
    public void loadMine() {
        partner = partners.mine().code();
        load();
        credit = stops.credit(partner);
        made = orders.ofPartner(partner, Optional.ofNullable(before), PAGE);
    }

    public Slice<InvoiceRow> getList() {
        return list;
    }

    public CreditView getCredit() {
        return credit;
    }

    public Slice<PaymentView> getMade() {
        return made;
    }

    public Map<String, LocalizedText> getNames() {
        return names;
    }

    public LocalDate getAsOf() {
        return asOf == null ? programme.today() : asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public Bucket getBucket() {
        return bucket;
    }

    public void setBucket(Bucket bucket) {
        this.bucket = bucket;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
