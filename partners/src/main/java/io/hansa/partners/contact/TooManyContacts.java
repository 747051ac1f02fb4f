package io.hansa.partners.contact;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A partner has as many contacts as it may. */
public final class TooManyContacts extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyContacts(String partnerCode, int most) {
        super("too-many-contacts", Map.of("partner", partnerCode, "most", most));
    }
}
