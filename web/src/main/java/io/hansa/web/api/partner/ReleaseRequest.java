package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionRequest.Release;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;

/** Gives back what is left of the authorisation that the address names. */
public record ReleaseRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt) {

    Release command(String key, String authorisation) {
        return new Release(key, reference, occurredAt, authorisation);
    }
}
