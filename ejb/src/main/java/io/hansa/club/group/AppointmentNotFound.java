package io.hansa.club.group;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such appointment. */
public class AppointmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public AppointmentNotFound(String appointment) {
        super("appointment-not-found", Map.of("appointment", appointment));
    }
}
