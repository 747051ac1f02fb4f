package io.hansa.partners.conduct;

import java.util.Objects;

/**
 * Sets the policy's next version, which holds from the next daily run.
 *
 * @param basedOn the version that was looked at
 */
public record SetConductPolicy(int basedOn, ConductTerms terms) {

    public SetConductPolicy {
        Objects.requireNonNull(terms);
    }
}
