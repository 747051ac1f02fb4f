package io.hansa.club.brand;

import io.hansa.kernel.LocalizedText;

/**
 * A brand as it is to be.
 *
 * @param version that was read; 0 for a new one
 */
public record SetBrand(
        String code,
        LocalizedText name,
        String phone,
        LocalizedText hours,
        String light,
        String dark,
        boolean open,
        int version) {}
