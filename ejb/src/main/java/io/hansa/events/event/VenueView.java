package io.hansa.events.event;

import io.hansa.kernel.LocalizedText;
import java.time.ZoneId;

/**
 * Where events take place.
 *
 * @param venue its code: 2 to 32 upper-case letters, digits or hyphens
 * @param zone in whose clock the events' times are told
 */
public record VenueView(String venue, LocalizedText name, LocalizedText address, ZoneId zone) {}
