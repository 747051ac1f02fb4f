package io.hansa.rewards.stock;

import java.time.Instant;

/** One intake of stock; negative when stock was taken out. */
public record IntakeRow(Instant at, long quantity, String note, String actor) {}
