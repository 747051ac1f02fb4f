package io.hansa.partners.equivalence;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What a status at a partner cannot be; {@code field} says where. */
public final class InvalidMemberStatus extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidMemberStatus(String field) {
        super("invalid-member-status", Map.of("field", field));
    }
}
