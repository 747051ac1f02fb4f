package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionRequest.Reversal;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * Undoes the transaction that the address names: a part, or what is left of it.
 *
 * @param amountFen what the member gets back, of an accrual for an amount
 * @param points what is undone of a redemption, or of an accrual of points; at most one of the two is there
 */
public record ReversalRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @Positive Long amountFen,
        @Positive Long points) {

    @AssertTrue
    public boolean isOneMeasure() {
        return amountFen == null || points == null;
    }

    Reversal command(String key, String original) {
        return new Reversal(key, reference, occurredAt, original, Texts.optional(amountFen), Texts.optional(points));
    }
}
