package io.hansa.web.member;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.partner.Partners;
import io.hansa.rewards.order.OrderNumber;
import io.hansa.rewards.order.OrderStatus;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.VoucherView;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One order: its voucher, and what can still be done with it. */
@Named("memberOrder")
@RequestScoped
public class OrderBean {

    @Inject
    Me me;

    @Inject
    Orders orders;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    private OrderView order;

    @PostConstruct
    void load() {
        order = pages.found(() -> orders.order(me.number(), new OrderNumber(pages.parameter("number"))));
    }

    /** The page's view action. */
    public void check() {
        pages.require(order);
    }

    public String confirm() {
        return pages.act(() -> {
            OrderView issued = orders.confirm(me.number(), order.number());
            pages.say("member", issued.voucher().isPresent() ? "order.issued" : "order.given");
            return page();
        });
    }

    public String cancel() {
        return pages.act(() -> {
            OrderView cancelled = orders.cancel(me.number(), order.number());
            pages.say("member", "order.cancelled", cancelled.points().amount());
            return page();
        });
    }

    private String page() {
        return "/member/order?number=" + order.number();
    }

    public OrderView getOrder() {
        return order;
    }

    public boolean isHeld() {
        return order != null && order.status() == OrderStatus.HELD;
    }

    /** Whether who decides on the pool that pays has not answered yet. */
    public boolean isWaiting() {
        return order != null && order.status() == OrderStatus.WAITING;
    }

    /** Null when there is none yet, or it is given back. */
    public VoucherView getVoucher() {
        return order == null || order.status() == OrderStatus.CANCELLED
                ? null
                : order.voucher().orElse(null);
    }

    /** Who honours it; null when every partner does. */
    public LocalizedText getPartner() {
        return order.partner()
                .map(code -> partners.names(List.of(code)).get(code))
                .orElse(null);
    }
}
