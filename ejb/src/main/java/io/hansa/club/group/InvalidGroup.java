package io.hansa.club.group;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A field of the group, of a contact or of an appointment cannot be so; {@code field} says which. */
public class InvalidGroup extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidGroup(String field) {
        super("invalid-group", Map.of("field", field));
    }
}
