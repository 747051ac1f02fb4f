package io.hansa.partners.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * An outlet says how many places it has for a time of a day; again, it says it anew.
 *
 * @param right its code
 * @param day in the outlet's zone
 * @param begins whole minutes
 * @param ends on the same day, after it begins
 * @param places 0 to 10,000
 */
public record PostPlaces(String outlet, String right, LocalDate day, LocalTime begins, LocalTime ends, int places) {

    private static final int MOST = 10_000;

    public PostPlaces {
        InvalidVisit.refuseUnless(outlet != null && !outlet.isBlank() && outlet.length() <= 16, "outlet");
        InvalidVisit.refuseUnless(right != null && right.matches("[A-Z][A-Z0-9_]{1,15}"), "right");
        InvalidVisit.refuseUnless(day != null, "day");
        InvalidVisit.refuseUnless(begins != null && begins.equals(begins.truncatedTo(ChronoUnit.MINUTES)), "begins");
        InvalidVisit.refuseUnless(
                ends != null && ends.equals(ends.truncatedTo(ChronoUnit.MINUTES)) && ends.isAfter(begins), "ends");
        InvalidVisit.refuseUnless(places >= 0 && places <= MOST, "places");
    }
}
