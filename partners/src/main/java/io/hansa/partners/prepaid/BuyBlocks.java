package io.hansa.partners.prepaid;

import java.util.Objects;

/**
 * Buys blocks for a partner.
 *
 * @param requestKey names the request: asked twice, it is one purchase
 * @param blocks how many, 1 to 1,000
 */
public record BuyBlocks(String requestKey, String partnerCode, int blocks) {

    public BuyBlocks {
        Objects.requireNonNull(requestKey);
        Objects.requireNonNull(partnerCode);
    }
}
