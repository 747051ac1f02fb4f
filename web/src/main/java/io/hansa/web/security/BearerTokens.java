package io.hansa.web.security;

import java.util.Optional;
import java.util.Set;

/** Verifies the tokens that callers of the API bring; implemented by the API's sign-in. */
public interface BearerTokens {

    /** @return who brought the token, or empty when it is not (or no longer) good */
    Optional<Bearer> verify(String token);

    /**
     * @param principalName {@code kind:ref}, as {@link io.hansa.kernel.Actor} reads it
     * @param roles as in {@link io.hansa.kernel.Roles}
     */
    record Bearer(String principalName, Set<String> roles) {

        public Bearer {
            roles = Set.copyOf(roles);
        }
    }
}
