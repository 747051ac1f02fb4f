package io.hansa.web.security;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.Set;

/** Verifies the tokens that callers of the API bring; implemented by the API's sign-in. */
public interface BearerTokens {

    /** @return who brought the token, or empty when it is not (or no longer) good */
    Optional<Bearer> verify(String token);

    /**
     * @param principalName {@code kind:ref}, as {@link io.hansa.kernel.Actor} reads it
     * @param roles as in {@link io.hansa.kernel.Roles}
     * @param scopes what the token is good for, where that is less than its bearer may do
     * @param mustSign whether what moves money must be signed
     * @param sandbox whether nothing that it does is real
     */
    record Bearer(String principalName, Set<String> roles, Set<String> scopes, boolean mustSign, boolean sandbox) {

        private static final String ATTRIBUTE = Bearer.class.getName();

        public Bearer {
            roles = Set.copyOf(roles);
            scopes = Set.copyOf(scopes);
        }

        /** Whoever brought this request's token. */
        public static Optional<Bearer> of(ServletRequest request) {
            return Optional.ofNullable((Bearer) request.getAttribute(ATTRIBUTE));
        }

        void bring(ServletRequest request) {
            request.setAttribute(ATTRIBUTE, this);
        }
    }
}
