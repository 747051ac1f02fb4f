package io.hansa.partners.visit;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A member reserves a place, with guests.
 *
 * @param key idempotency key, 1 to 128 printable characters without blanks
 * @param right its code
 * @param day in the outlet's zone
 * @param begins of the posted places
 */
public record ReservePlace(
        String key, String partnerCode, String outlet, String right, LocalDate day, LocalTime begins, int guests) {

    public ReservePlace {
        InvalidVisit.refuseUnless(partnerCode != null && partnerCode.matches("[A-Za-z0-9_-]{1,12}"), "partner");
        InvalidVisit.refuseUnless(outlet != null && outlet.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,15}"), "outlet");
        InvalidVisit.refuseUnless(right != null && right.matches("[A-Z][A-Z0-9_]{1,15}"), "right");
        InvalidVisit.refuseUnless(day != null, "day");
        InvalidVisit.refuseUnless(begins != null, "begins");
        InvalidVisit.refuseUnless(guests >= 0 && guests <= CheckIn.MOST_GUESTS, "guests");
    }
}
