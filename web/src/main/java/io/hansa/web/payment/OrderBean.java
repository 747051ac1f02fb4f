package io.hansa.web.payment;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.payment.OrderNumber;
import io.hansa.partners.payment.OrderState;
import io.hansa.partners.payment.PaymentOrderView;
import io.hansa.partners.payment.PaymentOrders;
import io.hansa.partners.payment.PaymentView;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;

/** One payment order: what is paid to whom, and the second person's decision. */
@Named("consolePaymentOrder")
@ViewScoped
public class OrderBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PaymentOrders orders;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    private String number;
    private transient PaymentOrderView view;

    public void load() {
        view = pages.required(() -> orders.order(asked()));
    }

    static String address(OrderNumber number) {
        return "/console/payments/order?number=" + number;
    }

    public String approve() {
        return pages.act(() -> {
            orders.approve(asked());
            pages.say("payment", "order.approved", number);
            return address(asked());
        });
    }

    public String withdraw() {
        return pages.act(() -> {
            orders.withdraw(asked());
            pages.say("payment", "order.withdrawn", number);
            return address(asked());
        });
    }

    public boolean isOpen() {
        return getView().row().state() == OrderState.DRAFT;
    }

    /** Whether the reader drafted it. */
    public boolean isOwn() {
        return getView()
                .row()
                .draftedBy()
                .toString()
                .equals(request.getUserPrincipal().getName());
    }

    public PaymentOrderView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public Map<String, LocalizedText> getNames() {
        return partners.names(
                getView().payments().stream().map(PaymentView::partnerCode).collect(Collectors.toSet()));
    }

    private OrderNumber asked() {
        return new OrderNumber(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
