package io.hansa.web.api.partner;

import io.hansa.partners.missing.MissingNumber;
import io.hansa.partners.missing.RejectMissingPoints;
import io.hansa.partners.missing.RejectionReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why the partner says no; the member reads it. */
public record MissingRejection(
        @NotNull RejectionReason reason, @Size(max = 2_000) String text) {

    RejectMissingPoints command(String key, MissingNumber claim) {
        return new RejectMissingPoints(key, claim, reason, text);
    }
}
