package io.hansa.club.tier;

import io.hansa.kernel.LocalizedText;

/**
 * A step of the ladder.
 *
 * @param code upper-case, e.g. {@code GOLD}
 * @param rank 1 is the lowest; compare tiers by it
 * @param threshold status points from which a member has it
 */
public record TierView(String code, int rank, LocalizedText name, long threshold) {}
