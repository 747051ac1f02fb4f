package io.hansa.partners.prepaid;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;

/**
 * A purchase.
 *
 * @param version of the contract by which it was made
 * @param money what is billed for it
 */
public record BlockView(
        long number,
        String partnerCode,
        int version,
        int blocks,
        Points points,
        Money money,
        EntryNumber entry,
        Actor boughtBy,
        Instant boughtAt) {}
