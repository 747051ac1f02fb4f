package io.hansa.club.expiry;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.util.Objects;

/**
 * Gives expired points back.
 *
 * @param requestKey names the request: asked twice, it is one
 * @param expiry the entry that took them
 * @param points at most what is left of it
 */
public record ReinstatePoints(String requestKey, MemberNumber member, EntryNumber expiry, Points points) {

    public ReinstatePoints {
        Objects.requireNonNull(requestKey);
        Objects.requireNonNull(member);
        Objects.requireNonNull(expiry);
        Objects.requireNonNull(points);
    }
}
