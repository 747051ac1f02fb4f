package io.hansa.partners.port;

import java.util.Objects;

/**
 * Where somebody wants to use a right.
 *
 * @param kind of the partner, e.g. {@code AIRPORT}
 */
public record RightPlace(String partnerCode, String kind, String outlet) {

    public RightPlace {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(outlet);
    }
}
