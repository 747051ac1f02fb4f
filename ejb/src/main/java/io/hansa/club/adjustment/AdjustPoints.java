package io.hansa.club.adjustment;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.util.Objects;

/**
 * Points to be given (positive) or taken (negative).
 *
 * @param requestKey names the request: asked twice, it is one adjustment
 * @param note what staff want remembered, 0 to 200 characters
 */
public record AdjustPoints(
        String requestKey, MemberNumber member, Points points, AdjustmentReason reason, String note) {

    public AdjustPoints {
        Objects.requireNonNull(requestKey);
        Objects.requireNonNull(member);
        Objects.requireNonNull(points);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(note);
    }
}
