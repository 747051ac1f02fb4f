package io.hansa.partners.onboarding;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has moved the partner meanwhile. */
public final class StageChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    StageChanged(String partnerCode, io.hansa.partners.partner.PartnerStage now) {
        super("stage-changed", Map.of("partner", partnerCode, "stage", now));
    }
}
