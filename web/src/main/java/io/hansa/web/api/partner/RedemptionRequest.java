package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionItem;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A member pays with points.
 *
 * @param product what for, where the contract has rates for it
 * @param category of products, as the product
 * @param items of what it consists, so that each can be undone by itself; their points sum to it
 */
@Itemised
public record RedemptionRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @NotNull @Pattern(regexp = Texts.OUTLET) String outlet,
        @NotNull @Pattern(regexp = Texts.MEMBER) String member,
        @NotNull @Positive Long points,
        @Pattern(regexp = Texts.GOODS) String product,
        @Pattern(regexp = Texts.GOODS) String category,
        @Size(max = TransactionItem.MOST) List<@NotNull @Valid ItemRequest> items)
        implements Itemised.Request {

    @Override
    public ItemRequest.Measure measure() {
        return ItemRequest.Measure.POINTS;
    }

    Redemption command(String key) {
        return new Redemption(
                key,
                reference,
                occurredAt,
                outlet,
                member,
                points,
                Texts.goods(product, category),
                ItemRequest.shares(items));
    }
}
