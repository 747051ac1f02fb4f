package io.hansa.rewards.order;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import io.hansa.rewards.catalogue.RewardKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A reward order in a list. */
public record OrderRow(
        OrderNumber number,
        String reward,
        LocalizedText name,
        RewardKind kind,
        String picture,
        Points points,
        OrderStatus status,
        Instant placedAt,
        Optional<LocalDate> goodUntil) {}
