package io.hansa.web.api.partner;

import io.hansa.partners.port.HonouredRight;
import java.util.Locale;

/** A right that an outlet honours. {@code guestCost}: how many of it each guest costs, when it is counted. */
public record RightItem(String right, String name, boolean counted, int guestsMost, int guestCost) {

    static RightItem of(HonouredRight right, Locale language) {
        return new RightItem(
                right.code(), right.name().in(language), right.counted(), right.guestsMost(), right.guestCost());
    }
}
