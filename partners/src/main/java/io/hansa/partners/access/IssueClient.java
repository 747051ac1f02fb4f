package io.hansa.partners.access;

import java.util.Objects;
import java.util.Set;

/**
 * Makes a client for a partner's system.
 *
 * @param name what the partner calls the system, 1 to 64 characters
 */
public record IssueClient(String partnerCode, String name, Set<Scope> scopes) {

    public IssueClient {
        Objects.requireNonNull(partnerCode);
        if (name == null || name.isBlank() || name.length() > 64) {
            throw new IllegalArgumentException("a client's name has 1 to 64 characters");
        }
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a client has at least one scope");
        }
    }
}
