package io.hansa.partners.bank;

import java.util.Objects;

/**
 * Says what a difference is.
 *
 * @param to what it is for
 * @param reference an end-to-end id, an invoice's number or a partner's code; nothing where it is left as it is
 * @param reason why, 1 to 500 characters
 */
public record ResolveDifference(long difference, Target to, String reference, String reason) {

    /** What money can be for. */
    public enum Target {
        PAYMENT,
        INVOICE,
        /** A partner's account, for nothing in particular. */
        PARTNER,
        /** Nothing of partners: fees of the bank, for example. */
        NOTHING
    }

    public ResolveDifference {
        Objects.requireNonNull(to);
        reference = reference == null ? "" : reference.strip();
        reason = reason == null ? "" : reason.strip();
    }
}
