package io.hansa.partners.partner;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** No way leads from a partner's stage to the one that was asked for. */
public final class StageNotReachable extends Conflict {

    private static final long serialVersionUID = 1L;

    StageNotReachable(String partnerCode, PartnerStage from, PartnerStage to) {
        super("stage-not-reachable", Map.of("partner", partnerCode, "from", from, "to", to));
    }
}
