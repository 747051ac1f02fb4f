package io.hansa.club.tier;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What was asked cannot be right; {@code field} says where. */
public class InvalidTierRequest extends Invalid {

    public InvalidTierRequest(String field) {
        super("invalid-tier-request-" + field, Map.of("field", field));
    }
}
