package io.hansa.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A sign-in as its administrator sees it.
 *
 * @param invited whether its password is one that somebody else has made
 */
public record IdentityRow(
        IdentityKind kind,
        String ref,
        String subject,
        String displayName,
        Set<String> roles,
        Optional<Instant> lastSignInAt,
        boolean disabled,
        boolean invited) {}
