package io.hansa.partners.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A client as it stands.
 *
 * @param outlets those that it may act for; empty: any
 * @param secrets newest first; those that have ended are left out
 * @param keys by which it signs, newest first; those that have ended are left out
 * @param signedFrom from when on its money moves must be signed; empty: they need not be
 */
public record ClientView(
        String clientId,
        String partnerCode,
        String name,
        Set<Scope> scopes,
        Optional<Set<String>> outlets,
        Instant issuedAt,
        Optional<Instant> revokedAt,
        List<SecretView> secrets,
        List<KeyView> keys,
        Optional<Instant> signedFrom) {

    public ClientView {
        scopes = Set.copyOf(scopes);
        outlets = outlets.map(Set::copyOf);
        secrets = List.copyOf(secrets);
        keys = List.copyOf(keys);
    }

    /** Whether it meets test members only, and moves neither points nor money of the programme. */
    public boolean sandbox() {
        return SandboxCode.is(partnerCode);
    }

    public boolean revoked() {
        return revokedAt.isPresent();
    }

    /** A secret that still works, and until when if it has been replaced. */
    public record SecretView(Instant issuedAt, Optional<Instant> worksUntil) {}

    /** A public key that works, and until when if it is being replaced. */
    public record KeyView(String keyId, KeyAlgorithm algorithm, Instant addedAt, Optional<Instant> worksUntil) {}
}
