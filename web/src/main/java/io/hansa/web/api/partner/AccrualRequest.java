package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionItem;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A member bought something.
 *
 * @param amountFen what the member paid; either this or {@code points} is there
 * @param points what the partner gives
 * @param product what was bought, where the contract has rates for it
 * @param category of products, as the product
 * @param items of what it consists, so that each can be undone by itself; their shares sum to it
 */
@OneOf(first = "amountFen", second = "points")
@Itemised
public record AccrualRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @NotNull @Pattern(regexp = Texts.OUTLET) String outlet,
        @NotNull @Pattern(regexp = Texts.MEMBER) String member,
        @Positive Long amountFen,
        @Positive Long points,
        @Pattern(regexp = Texts.GOODS) String product,
        @Pattern(regexp = Texts.GOODS) String category,
        @Size(max = TransactionItem.MOST) List<@NotNull @Valid ItemRequest> items)
        implements Itemised.Request {

    @Override
    public ItemRequest.Measure measure() {
        return amountFen == null ? ItemRequest.Measure.POINTS : ItemRequest.Measure.FEN;
    }

    Accrual command(String key) {
        return new Accrual(
                key,
                reference,
                occurredAt,
                outlet,
                member,
                Texts.optional(amountFen),
                Texts.optional(points),
                Texts.goods(product, category),
                ItemRequest.shares(items));
    }
}
