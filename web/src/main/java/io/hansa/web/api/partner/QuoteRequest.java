package io.hansa.web.api.partner;

import io.hansa.partners.transaction.Goods;
import io.hansa.partners.transaction.TransactionItem;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.AtTill;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a transaction would do.
 *
 * @param occurredAt when it would happen; now when it says nothing
 * @param product what for, where the contract has rates for it; the category as well
 * @param amountFen of an accrual, what the member would pay; or else {@code points}
 * @param items of what it would consist
 */
@Itemised
public record QuoteRequest(
        @NotNull Kind kind,
        Instant occurredAt,
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

    /** What is asked about. */
    public enum Kind {
        ACCRUAL,
        REDEMPTION
    }

    @AssertTrue
    public boolean isOneMeasure() {
        return kind == Kind.REDEMPTION ? points != null && amountFen == null : (amountFen == null) != (points == null);
    }

    /** A key and reference that nobody uses. */
    AtTill command(Instant now) {
        String name = "quote-" + UUID.randomUUID();
        Instant when = Optional.ofNullable(occurredAt).orElse(now);
        Goods goods = Texts.goods(product, category);
        return kind == Kind.ACCRUAL
                ? new Accrual(
                        name,
                        name,
                        when,
                        outlet,
                        member,
                        Texts.optional(amountFen),
                        Texts.optional(points),
                        goods,
                        ItemRequest.shares(items))
                : new Redemption(name, name, when, outlet, member, points, goods, ItemRequest.shares(items));
    }
}
