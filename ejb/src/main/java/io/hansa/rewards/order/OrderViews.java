package io.hansa.rewards.order;

import static java.util.stream.Collectors.toSet;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.catalogue.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows orders as they are now to whoever asks. */
@ApplicationScoped
class OrderViews {

    @Inject
    VoucherStamps stamps;

    @Inject
    Listings listings;

    @Inject
    Programme programme;

    OrderView view(RewardOrder order, Actor onlooker, boolean replayed) {
        return view(order, listings.listing(order.reward()), onlooker, replayed);
    }

    OrderView view(RewardOrder order, Listing listing, Actor onlooker, boolean replayed) {
        OrderStatus status = order.statusOn(programme.today());
        // jobs carry codes to tills for members; staff never need one
        boolean own = onlooker.kind() == Actor.Kind.MEMBER || onlooker.kind() == Actor.Kind.SYSTEM;
        return new OrderView(
                order.number(),
                order.member(),
                order.reward(),
                listing.terms().name(),
                listing.kind(),
                listing.terms().picture(),
                order.pool(),
                listing.terms().partner(),
                order.points(),
                status,
                order.placedAt(),
                order.holdUntil(),
                order.issuedAt(),
                order.closedAt(),
                cancellableUntil(order, status),
                order.voucher()
                        .map(voucher -> voucher.view(
                                own, payload(voucher, order, listing, own && status == OrderStatus.ISSUED))),
                order.holdEntry(),
                order.captureEntry(),
                order.refundEntry(),
                replayed);
    }

    private Optional<String> payload(Voucher voucher, RewardOrder order, Listing listing, boolean shown) {
        return shown
                ? Optional.of(stamps.stamp(
                        voucher.code(), voucher.goodUntil(), listing.terms().partner(), order.reward()))
                : Optional.empty();
    }

    private Optional<Instant> cancellableUntil(RewardOrder order, OrderStatus status) {
        return switch (status) {
            case HELD, WAITING -> Optional.of(order.holdUntil());
            case ISSUED ->
                order.cancellableUntil().filter(until -> programme.now().isBefore(until));
            default -> Optional.empty();
        };
    }

    List<OrderRow> rows(List<RewardOrder> orders) {
        var seen = listings.listings(orders.stream().map(RewardOrder::reward).collect(toSet()));
        return orders.stream()
                .map(order -> row(order, seen.get(order.reward())))
                .toList();
    }

    private OrderRow row(RewardOrder order, Listing listing) {
        return new OrderRow(
                order.number(),
                order.reward(),
                listing.terms().name(),
                listing.kind(),
                listing.terms().picture(),
                order.points(),
                order.statusOn(programme.today()),
                order.placedAt(),
                order.voucher().map(Voucher::goodUntil));
    }
}
