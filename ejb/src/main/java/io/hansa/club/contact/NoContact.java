package io.hansa.club.contact;

import io.hansa.club.member.ContactKind;
import io.hansa.kernel.NotFound;
import java.util.Locale;
import java.util.Map;

/** The member has no phone or mail of the kind. */
public class NoContact extends NotFound {

    public NoContact(ContactKind kind) {
        super("no-contact", Map.of("kind", kind.name().toLowerCase(Locale.ROOT)));
    }
}
