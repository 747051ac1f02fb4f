package io.hansa.web.api.partner;

import io.hansa.partners.missing.ConfirmMissingPoints;
import io.hansa.partners.missing.MissingNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** What the member paid, as the partner knows it. */
public record MissingConfirmation(@NotNull @Positive Long amountFen) {

    ConfirmMissingPoints command(String key, MissingNumber claim) {
        return new ConfirmMissingPoints(key, claim, amountFen);
    }
}
