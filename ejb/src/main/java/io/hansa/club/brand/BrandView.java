package io.hansa.club.brand;

import io.hansa.kernel.LocalizedText;

/**
 * A sub-programme.
 *
 * @param code upper-case, e.g. {@code HARBOUR}
 * @param phone its service line as it is read
 * @param hours when somebody answers
 * @param open whether members can join it
 * @param version of the row, for the next change
 */
public record BrandView(
        String code, LocalizedText name, String phone, LocalizedText hours, Look look, boolean open, int version) {}
