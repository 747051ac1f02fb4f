package io.hansa.partners.contract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rate is chosen by.
 *
 * @param product as the partner names it; empty: it did not
 * @param category as the product
 * @param tier code of the member's
 * @param on the business date on which it happened
 */
public record Occasion(Optional<String> product, Optional<String> category, String tier, LocalDate on) {

    public Occasion {
        Objects.requireNonNull(product);
        Objects.requireNonNull(category);
        Objects.requireNonNull(tier);
        Objects.requireNonNull(on);
    }
}
