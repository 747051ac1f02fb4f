package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionItem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * One of the things of a transaction.
 *
 * @param code unique in the message
 * @param amountFen its share of an accrual for an amount
 * @param points its share of any other; neither of the two where a reversal names it
 */
public record ItemRequest(
        @NotNull @Pattern(regexp = Texts.GOODS) String code,
        @Min(1) @Max(TransactionItem.MOST_AMOUNT) Long amountFen,
        @Min(1) @Max(TransactionItem.MOST_AMOUNT) Long points) {

    /** What shares are measured in. */
    public enum Measure {
        FEN,
        POINTS,
        /** They are only named. */
        NONE,
        /** There is nothing that they could be shares of. */
        UNSAID;

        boolean fits(ItemRequest item) {
            return this != UNSAID
                    && (item.amountFen != null) == (this == FEN)
                    && (item.points != null) == (this == POINTS);
        }
    }

    static List<TransactionItem> shares(List<ItemRequest> items) {
        return items.stream()
                .map(item -> new TransactionItem(item.code, item.amountFen == null ? item.points : item.amountFen))
                .toList();
    }

    static List<String> codes(List<ItemRequest> items) {
        return items.stream().map(ItemRequest::code).toList();
    }
}
