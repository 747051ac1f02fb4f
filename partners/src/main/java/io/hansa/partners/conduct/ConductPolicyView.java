package io.hansa.partners.conduct;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of the policy.
 *
 * @param version 0: what holds until something is set
 */
public record ConductPolicyView(int version, ConductTerms terms, Optional<Actor> setBy, Optional<Instant> setAt) {

    static final ConductPolicyView USUAL =
            new ConductPolicyView(0, ConductTerms.USUAL, Optional.empty(), Optional.empty());
}
