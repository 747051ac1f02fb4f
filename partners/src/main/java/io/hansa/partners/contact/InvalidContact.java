package io.hansa.partners.contact;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What a contact cannot be; {@code field} says where. */
public final class InvalidContact extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidContact(String field) {
        super("invalid-contact", Map.of("field", field));
    }
}
