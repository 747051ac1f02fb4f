package io.hansa.partners.access;

import java.util.Objects;
import java.util.Set;

/**
 * Makes a client for a partner's system.
 *
 * @param name what the partner calls the system, 1 to 64 characters
 * @param outlets codes of those that it may act for, at most {@link #MOST_OUTLETS}; empty: any
 */
public record IssueClient(String partnerCode, String name, Set<Scope> scopes, Set<String> outlets) {

    /** The most outlets that a client can be limited to. */
    public static final int MOST_OUTLETS = 200;

    /** A client for all outlets. */
    public IssueClient(String partnerCode, String name, Set<Scope> scopes) {
        this(partnerCode, name, scopes, Set.of());
    }

    public IssueClient {
        Objects.requireNonNull(partnerCode);
        if (name == null || name.isBlank() || name.length() > 64) {
            throw new IllegalArgumentException("a client's name has 1 to 64 characters");
        }
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a client has at least one scope");
        }
        outlets = limit(outlets);
    }

    static Set<String> limit(Set<String> outlets) {
        if (outlets.size() > MOST_OUTLETS) {
            throw new IllegalArgumentException("a client is limited to " + MOST_OUTLETS + " outlets at most");
        }
        return Set.copyOf(outlets);
    }
}
