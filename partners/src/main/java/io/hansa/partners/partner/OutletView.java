package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An outlet as it stands.
 *
 * @param region the province by ISO 3166-2
 * @param division province or city by GB/T 2260, where it is in China
 * @param hours in {@code zone}; empty: nobody has said
 */
public record OutletView(
        String partnerCode,
        String code,
        LocalizedText name,
        String region,
        LocalizedText city,
        LocalizedText address,
        Optional<Division> division,
        Optional<Coordinates> point,
        Optional<String> phone,
        ZoneId zone,
        Optional<OpeningHours> hours) {}
