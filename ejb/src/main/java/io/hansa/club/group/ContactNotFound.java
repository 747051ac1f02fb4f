package io.hansa.club.group;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** The group has no such contact. */
public class ContactNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ContactNotFound(String contact) {
        super("group-contact-not-found", Map.of("contact", contact));
    }
}
