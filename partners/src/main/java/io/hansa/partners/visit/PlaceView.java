package io.hansa.partners.visit;

import io.hansa.kernel.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Places of an outlet for a time of a day, which is in the outlet's zone.
 *
 * @param right its code
 * @param free how many nobody has taken
 */
public record PlaceView(
        String partnerCode,
        String outlet,
        LocalizedText outletName,
        LocalizedText partnerName,
        String right,
        LocalDate day,
        LocalTime begins,
        LocalTime ends,
        int places,
        int free) {}
