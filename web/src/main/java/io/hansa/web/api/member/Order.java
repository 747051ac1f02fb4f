package io.hansa.web.api.member;

import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.order.OrderStatus;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Payer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A reward order.
 *
 * @param payer whose points pay
 * @param holdUntil when it lapses unless it is confirmed
 * @param cancellableUntil absent when it cannot be cancelled (any more)
 */
public record Order(
        String order,
        String reward,
        String name,
        RewardKind kind,
        Optional<String> partner,
        Payer payer,
        long points,
        OrderStatus status,
        Instant placedAt,
        Instant holdUntil,
        Optional<Instant> issuedAt,
        Optional<Instant> closedAt,
        Optional<Instant> cancellableUntil,
        Optional<Voucher> voucher) {

    /**
     * What a till takes.
     *
     * @param payload what the QR code holds, while it can be used
     * @param goodUntil the last date on which it can be used
     */
    public record Voucher(String code, Optional<String> payload, LocalDate goodUntil, Optional<Instant> usedAt) {}

    static Order of(OrderView view, Locale language) {
        return new Order(
                view.number().value(),
                view.reward(),
                view.name().in(language),
                view.kind(),
                view.partner(),
                view.pool().map(holder -> Payer.valueOf(holder.kind().name())).orElse(Payer.MEMBER),
                view.points().amount(),
                view.status(),
                view.placedAt(),
                view.holdUntil(),
                view.issuedAt(),
                view.closedAt(),
                view.cancellableUntil(),
                view.voucher()
                        .map(voucher ->
                                new Voucher(voucher.code(), voucher.payload(), voucher.goodUntil(), voucher.usedAt())));
    }
}
