package io.hansa.partners.dispute;

import java.util.Objects;

/**
 * Decides between the two sides.
 *
 * @param requestKey the caller's name for it: asked twice, it is one decision
 * @param grantedFen 0 to what was claimed
 * @param reason 1 to 2,000 characters, which both sides read
 */
public record ArbitrateDispute(String requestKey, DisputeNumber dispute, long grantedFen, String reason) {

    public ArbitrateDispute {
        Objects.requireNonNull(dispute);
        reason = Said.required(reason, "reason");
        if (grantedFen < 0) {
            throw new InvalidDispute("granted");
        }
    }
}
