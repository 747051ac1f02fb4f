package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionRequest.Redemption;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * A member pays with points.
 *
 * @param product what for, where the contract has rates for it
 * @param category of products, as the product
 */
public record RedemptionRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @NotNull @Pattern(regexp = Texts.OUTLET) String outlet,
        @NotNull @Pattern(regexp = Texts.MEMBER) String member,
        @NotNull @Positive Long points,
        @Pattern(regexp = Texts.GOODS) String product,
        @Pattern(regexp = Texts.GOODS) String category) {

    Redemption command(String key) {
        return new Redemption(key, reference, occurredAt, outlet, member, points, Texts.goods(product, category));
    }
}
