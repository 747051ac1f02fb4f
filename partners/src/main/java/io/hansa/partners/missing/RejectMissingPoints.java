package io.hansa.partners.missing;

import java.util.Objects;

/**
 * The partner says no.
 *
 * @param text up to 2,000 characters, which the member reads; needed for {@link RejectionReason#OTHER}
 */
public record RejectMissingPoints(String requestKey, MissingNumber claim, RejectionReason reason, String text) {

    private static final int LONGEST_TEXT = 2_000;

    public RejectMissingPoints {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(reason);
        text = text == null ? "" : text.strip();
        if (text.length() > LONGEST_TEXT || reason == RejectionReason.OTHER && text.isEmpty()) {
            throw new InvalidMissing("text");
        }
    }
}
