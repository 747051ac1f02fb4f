package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an outlet: its name, where it is, how it is reached, and when it is open.
 *
 * @param division code of a {@link Division}
 * @param address as on a sign, in both languages, 1 to 160 characters
 * @param hours empty: nobody has said
 */
public record OutletDetails(
        LocalizedText name,
        String division,
        LocalizedText address,
        Optional<Coordinates> point,
        Optional<String> phone,
        ZoneId zone,
        Optional<OpeningHours> hours) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 160;
    private static final int LONGEST_ZONE = 40;

    public OutletDetails {
        Objects.requireNonNull(point);
        Objects.requireNonNull(hours);
        refuseUnless(fits(name.zh(), LONGEST_NAME), "nameZh");
        refuseUnless(fits(name.en(), LONGEST_NAME), "nameEn");
        refuseUnless(Divisions.find(division).isPresent(), "division");
        refuseUnless(fits(address.zh(), LONGEST_ADDRESS), "addressZh");
        refuseUnless(fits(address.en(), LONGEST_ADDRESS), "addressEn");
        phone = phone.map(String::strip).filter(typed -> !typed.isEmpty());
        refuseUnless(
                phone.map(typed -> typed.matches("\\+?[0-9() -]{3,24}(x[0-9]{1,6})?"))
                        .orElse(true),
                "phone");
        refuseUnless(zone != null && zone.getId().length() <= LONGEST_ZONE, "zone");
    }

    /** @throws InvalidOutlet when there is no such zone */
    public static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException e) {
            throw new InvalidOutlet("zone");
        }
    }

    private static boolean fits(String text, int most) {
        return text != null && !text.isBlank() && text.codePointCount(0, text.length()) <= most;
    }

    private static void refuseUnless(boolean good, String field) {
        if (!good) {
            throw new InvalidOutlet(field);
        }
    }
}
