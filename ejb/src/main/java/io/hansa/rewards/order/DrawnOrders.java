package io.hansa.rewards.order;

import io.hansa.club.pool.AskForDraw;
import io.hansa.club.pool.DrawDecided;
import io.hansa.club.pool.DrawRequestState;
import io.hansa.club.pool.DrawRequests;
import io.hansa.club.purse.MemberNotActive;
import io.hansa.club.purse.Purses;
import io.hansa.kernel.Actor;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.catalogue.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Orders of a pool that wait for who decides on it. The request is locked before the order, whoever begins. */
@ApplicationScoped
class DrawnOrders {

    private static final String SUBJECT = "order:";

    @Inject
    OrderRows rows;

    @Inject
    DrawRequests requests;

    @Inject
    Fulfilment fulfilment;

    @Inject
    OrderNotices notices;

    @Inject
    Listings listings;

    @Inject
    Purses purses;

    /** Before the order is kept: its hold lasts until the request lapses. */
    void await(RewardOrder order) {
        order.await(requests.deadline());
    }

    void ask(RewardOrder order, Listing listing) {
        requests.ask(new AskForDraw(
                order.pool().orElseThrow(),
                order.member(),
                order.points(),
                subject(order.number()),
                listing.terms().name(),
                order.holdUntil()));
    }

    /** Nobody decides on the order until the running transaction has ended. */
    void keep(OrderNumber number) {
        requests.keep(subject(number));
    }

    void withdraw(RewardOrder order, Actor by) {
        requests.withdraw(subject(order.number()), by);
    }

    /** In the transaction of the decision. */
    void onDecided(@Observes DrawDecided decided) {
        if (!decided.subject().startsWith(SUBJECT)) {
            return;
        }
        var number = new OrderNumber(decided.subject().substring(SUBJECT.length()));
        RewardOrder order = rows.lock(number).orElseThrow(() -> new OrderNotFound(number.value()));
        Listing listing = listings.listing(order.reward());
        if (decided.approved()) {
            if (!purses.of(order.member()).active()) {
                throw new MemberNotActive(order.member().value());
            }
            fulfilment.take(order, listing, decided.by());
        } else {
            boolean lapsed = decided.state() == DrawRequestState.LAPSED;
            fulfilment.giveBack(order, listing, lapsed ? OrderStatus.LAPSED : OrderStatus.CANCELLED, decided.by());
            notices.tell(lapsed ? "lapsed" : "cancelled", order, listing);
        }
    }

    private static String subject(OrderNumber number) {
        return SUBJECT + number.value();
    }
}
