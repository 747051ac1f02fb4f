package io.hansa.partners.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A client as it stands.
 *
 * @param secrets newest first; those that have ended are left out
 */
public record ClientView(
        String clientId,
        String partnerCode,
        String name,
        Set<Scope> scopes,
        Instant issuedAt,
        Optional<Instant> revokedAt,
        List<SecretView> secrets) {

    public ClientView {
        scopes = Set.copyOf(scopes);
        secrets = List.copyOf(secrets);
    }

    public boolean revoked() {
        return revokedAt.isPresent();
    }

    /** A secret that still works, and until when if it has been replaced. */
    public record SecretView(Instant issuedAt, Optional<Instant> worksUntil) {}
}
