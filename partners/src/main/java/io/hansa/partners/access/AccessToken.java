package io.hansa.partners.access;

import java.time.Instant;
import java.util.Set;

/**
 * What a verified token says; the caller's principal is {@code client:<clientId>} with role {@code PARTNER_API}.
 *
 * @param mustSign whether money moves under this token must be signed
 */
public record AccessToken(
        String clientId, String partnerCode, Set<Scope> scopes, boolean mustSign, String keyId, Instant expiresAt) {

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }
}
