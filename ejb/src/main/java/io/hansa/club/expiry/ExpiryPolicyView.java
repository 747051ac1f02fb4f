package io.hansa.club.expiry;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a policy.
 *
 * @param version 1, 2, 3 … within its scope; 0: what holds where no policy says anything
 * @param set when and by whom; empty of version 0
 * @param decision the second person's; empty while it waits, and of version 0
 */
public record ExpiryPolicyView(
        PolicyScope scope,
        int version,
        LocalDate begins,
        ExpiryTerms terms,
        Optional<Origin> set,
        Optional<Decision> decision)
        implements Proposal {

    /** Who set it, of a version that somebody has set. */
    @Override
    public Actor setBy() {
        return set.orElseThrow().by();
    }

    /** Who set it, and when. */
    public record Origin(Actor by, Instant at) {}

    ExpiryPolicyView decided(Optional<Decision> by) {
        return new ExpiryPolicyView(scope, version, begins, terms, set, by);
    }

    @Override
    public boolean waits() {
        return version > 0 && decision.isEmpty();
    }

    @Override
    public String proposal() {
        return "expiry-policy:" + name();
    }

    /** What entries call it, e.g. {@code PTS.GOLD v3}. */
    public String name() {
        return Proposal.name(scope, version);
    }
}
