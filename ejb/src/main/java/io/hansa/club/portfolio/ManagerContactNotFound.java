package io.hansa.club.portfolio;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such contact, or it was corrected already. */
public class ManagerContactNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ManagerContactNotFound(long contact) {
        super("manager-contact-not-found", Map.of("contact", contact));
    }
}
