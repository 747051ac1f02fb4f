package io.hansa.rewards.order;

import io.hansa.kernel.Actor;
import io.hansa.kernel.ClaimCode;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Takes what an order has held and hands out what it is for, or gives it back. For orders that are locked. */
@ApplicationScoped
class Fulfilment {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    OrderPostings postings;

    @Inject
    Payers payers;

    @Inject
    Stock stock;

    @Inject
    OrderNotices notices;

    @Inject
    Programme programme;

    void take(RewardOrder order, Listing listing, Actor by) {
        EntryNumber capture = postings.capture(order, listing, by);
        stock.take(order.reward());
        if (listing.kind().issuesVoucher()) {
            var goodUntil = programme.today().plusDays(listing.terms().voucherDays());
            var voucher = new Voucher(ClaimCode.random(RANDOM), goodUntil);
            order.issue(capture, voucher, Duration.ofHours(listing.terms().cancelHours()), programme.now());
            notices.tell("issued", order, listing);
        } else {
            order.give(capture, programme.now());
            notices.tell("given", order, listing);
        }
    }

    /** @param end {@link OrderStatus#CANCELLED} or {@link OrderStatus#LAPSED} */
    void giveBack(RewardOrder order, Listing listing, OrderStatus end, Actor by) {
        postings.release(order, listing, by);
        stock.release(order.reward());
        order.giveBack(end, Optional.empty(), programme.now());
        payers.cameBack(List.of(order), by);
    }
}
