package io.hansa.rewards.order;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.time.Instant;

/**
 * A price that holds for this member until it expires.
 *
 * @param quote names it; not to be guessed
 * @param priceVersion of the catalogue's price
 * @param availableAfter what who pays would have left
 * @param waits whether the order would wait for who decides on the pool that pays
 */
public record QuoteView(
        String quote,
        MemberNumber member,
        String reward,
        LocalizedText name,
        Points points,
        int priceVersion,
        Points availableAfter,
        boolean waits,
        Instant expiresAt) {}
