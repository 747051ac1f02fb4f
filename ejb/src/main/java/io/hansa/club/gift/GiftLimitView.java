package io.hansa.club.gift;

import java.time.Instant;

/** One version of a cell of the matrix. */
public record GiftLimitView(GiftCell cell, int version, GiftTerms terms, String setBy, Instant setAt) {}
