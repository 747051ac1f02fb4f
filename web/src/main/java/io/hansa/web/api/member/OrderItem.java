package io.hansa.web.api.member;

import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.order.OrderRow;
import io.hansa.rewards.order.OrderStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A reward order in a list. */
public record OrderItem(
        String order,
        String reward,
        String name,
        RewardKind kind,
        long points,
        OrderStatus status,
        Instant placedAt,
        Optional<LocalDate> goodUntil) {

    static OrderItem of(OrderRow row, Locale language) {
        return new OrderItem(
                row.number().value(),
                row.reward(),
                row.name().in(language),
                row.kind(),
                row.points().amount(),
                row.status(),
                row.placedAt(),
                row.goodUntil());
    }
}
