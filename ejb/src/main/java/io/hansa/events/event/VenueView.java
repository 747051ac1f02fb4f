package io.hansa.events.event;

import io.hansa.kernel.LocalizedText;
import java.time.ZoneId;

/**
 * Where events take place.
 *
 * @param venue its code: 2 to 32 upper-case letters, digits or hyphens
 * @param zone in whose clock the events' times are told
 */
public record VenueView(String venue, LocalizedText name, LocalizedText address, ZoneId zone) {

    public VenueView {
        if (venue == null || !venue.matches("[A-Z0-9][A-Z0-9-]{1,31}")) {
            throw new InvalidEvent("venue", "malformed");
        }
        if (name.zh().isBlank()
                || name.en().isBlank()
                || name.zh().length() > 120
                || name.en().length() > 120) {
            throw new InvalidEvent("venue.name", "malformed");
        }
        if (address.zh().length() > 200 || address.en().length() > 200) {
            throw new InvalidEvent("venue.address", "too-long");
        }
    }
}
