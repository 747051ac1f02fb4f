package io.hansa.partners.contact;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such contact, or not the caller's to see. */
public final class ContactNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ContactNotFound(long id) {
        super("contact-not-found", Map.of("contact", id));
    }
}
