package io.hansa.web.payment;

import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.bank.Differences;
import io.hansa.partners.payment.DraftPayments;
import io.hansa.partners.payment.PayableRow;
import io.hansa.partners.payment.PaymentOrderRow;
import io.hansa.partners.payment.PaymentOrders;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** What is still to be paid, from which an order is drafted, and the orders. */
@Named("consolePayments")
@ViewScoped
public class PaymentsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    PaymentOrders orders;

    @Inject
    Differences differences;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    /** Names what this page asks for: sent twice, it is one order. */
    private final String key = "page-" + UUID.randomUUID();

    private Map<String, Boolean> chosen = new HashMap<>();
    private boolean reviewing;
    private LocalDate executeOn;
    private String payableAfter;
    private String after;
    private transient Slice<PayableRow> payable;
    private transient Slice<PaymentOrderRow> list;

    public void load() {
        executeOn = programme.today();
        getPayable()
                .rows()
                .forEach(row -> chosen.put(row.statement(), row.fault().isEmpty()));
    }

    public void review() {
        reviewing = true;
    }

    public void edit() {
        reviewing = false;
    }

    public String draft() {
        return pages.actIn("drafting", () -> {
            var command = new DraftPayments(
                    key, getTaken().stream().map(PayableRow::statement).toList(), executeOn);
            return OrderBean.address(orders.draft(command).row().number());
        });
    }

    /** Those that are chosen and can be paid. */
    public List<PayableRow> getTaken() {
        return getPayable().rows().stream()
                .filter(row -> row.fault().isEmpty() && Boolean.TRUE.equals(chosen.get(row.statement())))
                .toList();
    }

    public Money getTotal() {
        return getTaken().stream().map(PayableRow::amount).reduce(Money.cny(0), Money::plus);
    }

    public Slice<PayableRow> getPayable() {
        if (payable == null) {
            payable = orders.payable(Optional.ofNullable(payableAfter), Slice.MAX_LIMIT);
        }
        return payable;
    }

    public Slice<PaymentOrderRow> getList() {
        if (list == null) {
            list = orders.list(Optional.empty(), Optional.ofNullable(after), PAGE);
        }
        return list;
    }

    public long getDifferences() {
        return differences.open();
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public LocalDate getExecuteOn() {
        return executeOn;
    }

    public void setExecuteOn(LocalDate executeOn) {
        this.executeOn = executeOn;
    }

    public String getPayableAfter() {
        return payableAfter;
    }

    public void setPayableAfter(String payableAfter) {
        this.payableAfter = payableAfter;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
