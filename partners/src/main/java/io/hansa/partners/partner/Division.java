package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;

/**
 * A province, or a city of one.
 *
 * @param code by GB/T 2260, e.g. {@code 440300} for Shenzhen; a province ends with {@code 0000}
 * @param region the province by ISO 3166-2, e.g. {@code CN-GD}
 */
public record Division(String code, String region, LocalizedText name) {

    private static final String PROVINCE = "0000";

    public boolean isProvince() {
        return code.endsWith(PROVINCE);
    }

    /** Of the province itself, too. */
    public String provinceCode() {
        return code.substring(0, 2) + PROVINCE;
    }
}
