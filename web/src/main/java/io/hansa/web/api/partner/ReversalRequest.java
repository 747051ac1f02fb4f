package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionItem;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Undoes the transaction that the address names: a part, or what is left of it.
 *
 * @param amountFen what the member gets back, of an accrual for an amount
 * @param points what is undone of a redemption, or of an accrual of points
 * @param items what is undone, by name, each whole; at most one of the three is there
 */
@Itemised
public record ReversalRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @Positive Long amountFen,
        @Positive Long points,
        @Size(max = TransactionItem.MOST) List<@NotNull @Valid ItemRequest> items)
        implements Itemised.Request {

    @Override
    public ItemRequest.Measure measure() {
        return ItemRequest.Measure.NONE;
    }

    @AssertTrue
    public boolean isOneMeasure() {
        return items.isEmpty() ? amountFen == null || points == null : amountFen == null && points == null;
    }

    Reversal command(String key, String original) {
        return new Reversal(
                key,
                reference,
                occurredAt,
                original,
                Texts.optional(amountFen),
                Texts.optional(points),
                ItemRequest.codes(items));
    }
}
