package io.hansa.rewards.catalogue;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;

/**
 * One version of a reward's price.
 *
 * @param payable what the programme owes the partner when the voucher is used
 */
public record PriceView(int version, Points points, Money payable, Instant validFrom, String setBy, Instant setAt) {}
