package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The reservation is over, or it is too late or too early for that. */
public final class ReservationOver extends Conflict {

    private static final long serialVersionUID = 1L;

    ReservationOver(String number, ReservationState state) {
        super("reservation-over", Map.of("reservation", number, "state", state.name()));
    }
}
