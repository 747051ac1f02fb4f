package io.hansa.web.api.partner;

import io.hansa.partners.inkind.AnswerDelivery;
import io.hansa.partners.inkind.KindNumber;
import io.hansa.partners.inkind.KindStep;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the partner says to a delivery that waits. */
public record KindStepRequest(
        @NotNull KindStep step, @Size(max = 2_000) String text) {

    AnswerDelivery command(String key, KindNumber delivery) {
        return new AnswerDelivery(key, delivery, step, text);
    }
}
