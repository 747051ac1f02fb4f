package io.hansa.rewards.order;

import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.rewards.catalogue.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What a member is told of its order. */
@ApplicationScoped
class OrderNotices {

    @Inject
    Outbox outbox;

    /** @param what {@code issued}, {@code given}, {@code cancelled}, {@code lapsed}, {@code used} or {@code unused} */
    void tell(String what, RewardOrder order, Listing listing) {
        Map<String, String> args = new HashMap<>();
        args.put("order", order.number().value());
        args.put("points", order.points().toString());
        args.put("nameZh", listing.terms().name().zh());
        args.put("nameEn", listing.terms().name().en());
        order.voucher()
                .ifPresent(voucher -> args.put("goodUntil", voucher.goodUntil().toString()));
        outbox.tell(new Notification(order.member(), "rewards." + what, args, order.number() + "." + what));
    }
}
