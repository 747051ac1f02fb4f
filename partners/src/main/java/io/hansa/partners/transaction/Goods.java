package io.hansa.partners.transaction;

import io.hansa.partners.contract.Reach;
import java.util.Optional;

/**
 * What a transaction is about, as the partner names it; a contract may have rates of its own for it.
 *
 * @param product 1 to 32 letters, digits and {@code _ . : -}
 * @param category of products, as the product
 */
public record Goods(Optional<String> product, Optional<String> category) {

    public static final Goods UNNAMED = new Goods(Optional.empty(), Optional.empty());

    public Goods {
        if (!product.map(Reach::isCode).orElse(true)
                || !category.map(Reach::isCode).orElse(true)) {
            throw new IllegalArgumentException("not a product or category: " + product + " " + category);
        }
    }
}
