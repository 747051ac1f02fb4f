package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionRequest.Capture;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * Takes points of the authorisation that the address names.
 *
 * @param points all that are left when it says nothing
 */
public record CaptureRequest(
        @NotNull @Pattern(regexp = Texts.REFERENCE) String reference,
        @NotNull Instant occurredAt,
        @Positive Long points) {

    Capture command(String key, String authorisation) {
        return new Capture(key, reference, occurredAt, authorisation, Texts.optional(points));
    }
}
