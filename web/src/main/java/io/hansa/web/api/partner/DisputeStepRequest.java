package io.hansa.web.api.partner;

import io.hansa.partners.dispute.DisputeNumber;
import io.hansa.partners.dispute.DisputeStep;
import io.hansa.partners.dispute.TakeStep;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * A step of the partner's side.
 *
 * @param acceptedFen of {@code PARTLY_ACCEPTED} only
 */
public record DisputeStepRequest(
        @NotNull Step step,
        @Positive Long acceptedFen,
        @Size(max = 2_000) String text) {

    /** What a side can do. */
    public enum Step {
        ACCEPTED,
        PARTLY_ACCEPTED,
        REJECTED,
        TO_SECOND_STAGE,
        AGREED,
        WITHDRAWN
    }

    TakeStep command(String key, DisputeNumber dispute) {
        return new TakeStep(
                key, dispute, DisputeStep.valueOf(step.name()), acceptedFen == null ? 0 : acceptedFen, text);
    }
}
