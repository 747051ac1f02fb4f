package io.hansa.partners.webhook;

import java.util.Objects;
import java.util.Set;

/**
 * Registers an endpoint, or changes the one that has the name.
 *
 * @param name the partner's own: 1 to 32 of {@code a-z 0-9 -}, beginning with a letter or digit
 * @param url {@code https}, of a public address, at most 500 characters
 * @param types what it wants to be told; at least one
 */
public record SaveEndpoint(String partnerCode, String name, String url, Set<WebhookType> types) {

    public SaveEndpoint {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(name);
        Objects.requireNonNull(url);
        types = Set.copyOf(types);
    }
}
