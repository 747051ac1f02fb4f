package io.hansa.security;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What a portal user cannot be; {@code field} says where. */
public class InvalidPortalUser extends Invalid {

    public InvalidPortalUser(String field) {
        super("invalid-portal-user", Map.of("field", field));
    }
}
