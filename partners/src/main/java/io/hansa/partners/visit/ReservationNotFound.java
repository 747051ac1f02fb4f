package io.hansa.partners.visit;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such reservation, or another's. */
public final class ReservationNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ReservationNotFound(String number) {
        super("reservation-not-found", Map.of("reservation", number));
    }
}
