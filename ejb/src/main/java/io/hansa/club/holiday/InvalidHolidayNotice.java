package io.hansa.club.holiday;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A notice contradicts itself; {@code field} and {@code value} say where. */
public class InvalidHolidayNotice extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidHolidayNotice(String field, String value) {
        super("invalid-holiday-notice", Map.of("field", field, "value", value));
    }
}
