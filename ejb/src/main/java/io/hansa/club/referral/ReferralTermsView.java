package io.hansa.club.referral;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of the terms.
 *
 * @param decision the second person's; empty while it waits
 */
public record ReferralTermsView(
        int version, ReferralTerms terms, Actor setBy, Instant setAt, Optional<Decision> decision) implements Proposal {

    ReferralTermsView decided(Optional<Decision> by) {
        return new ReferralTermsView(version, terms, setBy, setAt, by);
    }

    /** E.g. {@code v2}. */
    public String name() {
        return "v" + version;
    }

    @Override
    public String proposal() {
        return "referral-terms:" + name();
    }
}
