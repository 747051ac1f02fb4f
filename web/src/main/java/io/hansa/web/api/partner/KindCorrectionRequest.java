package io.hansa.web.api.partner;

import io.hansa.partners.inkind.KindNumber;
import io.hansa.partners.inkind.TakeBackDelivery;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a confirmed delivery was not so. */
public record KindCorrectionRequest(
        @NotNull @Size(min = 1, max = 2_000) String text) {

    TakeBackDelivery command(String key, KindNumber delivery) {
        return new TakeBackDelivery(key, delivery, text);
    }
}
