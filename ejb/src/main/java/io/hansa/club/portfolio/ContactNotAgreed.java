package io.hansa.club.portfolio;

import io.hansa.club.frequency.TouchChannel;
import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member has not agreed to be contacted so for that. */
public class ContactNotAgreed extends Conflict {

    private static final long serialVersionUID = 1L;

    public ContactNotAgreed(TouchChannel way) {
        super("contact-not-agreed", Map.of("field", "way", "way", way.name()));
    }
}
