package io.hansa.club.referral;

import java.util.Objects;

/**
 * Proposes terms.
 *
 * @param basedOn the version that the caller has seen; 0: none
 */
public record SetReferralTerms(int basedOn, ReferralTerms terms) {

    public SetReferralTerms {
        Objects.requireNonNull(terms);
    }
}
