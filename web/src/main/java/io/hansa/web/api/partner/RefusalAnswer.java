package io.hansa.web.api.partner;

import io.hansa.partners.visit.RefusalState;
import io.hansa.partners.visit.RefusalView;

/** A refusal at the door. {@code penaltyFen}: what the partner pays for it. */
public record RefusalAnswer(String refusal, String reservation, RefusalState state, long penaltyFen) {

    static RefusalAnswer of(RefusalView view) {
        return new RefusalAnswer(view.number(), view.reservation().number(), view.state(), view.penaltyFen());
    }
}
