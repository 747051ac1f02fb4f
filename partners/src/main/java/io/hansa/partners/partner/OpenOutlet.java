package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import java.util.Objects;

/**
 * Adds a place where a partner serves members.
 *
 * @param code unique within the partner: 1 to 16 letters, digits, {@code -} and {@code .}, e.g. {@code T3-17}
 * @param region province, as two digits of GB/T 2260, e.g. {@code 11} for Beijing
 * @param address street and house as on a sign
 */
public record OpenOutlet(
        String partnerCode, String code, LocalizedText name, String region, LocalizedText city, String address) {

    public OpenOutlet {
        Objects.requireNonNull(partnerCode);
        if (code == null || !code.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,15}")) {
            throw new IllegalArgumentException("an outlet's code has 1 to 16 letters, digits, dots and hyphens");
        }
        Objects.requireNonNull(name);
        if (region == null || !region.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("a region is two digits of GB/T 2260");
        }
        Objects.requireNonNull(city);
        Objects.requireNonNull(address);
    }
}
