package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionRequest.Reversal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** Undoes the transaction that the address names. */
public record ReversalRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt) {

    Reversal command(String key, String original) {
        return new Reversal(key, reference, occurredAt, original);
    }
}
