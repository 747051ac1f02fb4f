package io.hansa.partners.onboarding;

import io.hansa.partners.partner.PartnerStage;
import java.util.Objects;

/**
 * Moves a partner to another stage.
 *
 * @param from where the caller has seen it
 * @param reason 1 to 500 characters
 * @param acknowledged whether the caller knows what outlives the partnership; asked only at its end
 */
public record MoveStage(String partnerCode, PartnerStage from, PartnerStage to, String reason, boolean acknowledged) {

    static final int LONGEST = 500;

    public MoveStage {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        reason = reason == null ? "" : reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new InvalidReason(LONGEST);
        }
    }
}
