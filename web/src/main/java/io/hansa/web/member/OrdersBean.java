package io.hansa.web.member;

import io.hansa.kernel.Slice;
import io.hansa.rewards.order.OrderRow;
import io.hansa.rewards.order.Orders;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the member ordered, newest first. */
@Named("memberOrders")
@RequestScoped
public class OrdersBean {

    private static final int ORDERS = 20;

    @Inject
    Me me;

    @Inject
    Orders orders;

    @Inject
    Pages pages;

    private Slice<OrderRow> rows;

    @PostConstruct
    void load() {
        rows = orders.orders(me.number(), pages.after(), ORDERS);
    }

    public Slice<OrderRow> getRows() {
        return rows;
    }
}
