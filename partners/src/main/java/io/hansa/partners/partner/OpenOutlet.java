package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import java.util.Objects;

/**
 * Adds a place where a partner serves members.
 *
 * @param code unique within the partner: 1 to 16 letters, digits, {@code -} and {@code .}, e.g. {@code T3-17}
 * @param region province by ISO 3166-2, e.g. {@code CN-BJ}
 * @param address as on a sign
 */
public record OpenOutlet(
        String partnerCode, String code, LocalizedText name, String region, LocalizedText city, LocalizedText address) {

    public OpenOutlet {
        Objects.requireNonNull(partnerCode);
        if (code == null || !code.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,15}")) {
            throw new IllegalArgumentException("an outlet's code has 1 to 16 letters, digits, dots and hyphens");
        }
        Objects.requireNonNull(name);
        if (region == null || !region.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) {
            throw new IllegalArgumentException("a region is a code of ISO 3166-2");
        }
        Objects.requireNonNull(city);
        Objects.requireNonNull(address);
    }
}
