package io.hansa.partners.missing;

import java.util.Objects;

/**
 * The partner confirms a purchase, and gives its points.
 *
 * @param amountFen what the member paid, as the partner knows it
 */
public record ConfirmMissingPoints(String requestKey, MissingNumber claim, long amountFen) {

    public ConfirmMissingPoints {
        Objects.requireNonNull(claim);
        if (amountFen < 1) {
            throw new InvalidMissing("amount");
        }
    }
}
