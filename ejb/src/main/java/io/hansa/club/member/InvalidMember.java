package io.hansa.club.member;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A field of a member cannot be right; {@code field} says which. */
public class InvalidMember extends Invalid {

    public InvalidMember(String field) {
        super("invalid-member-" + field.toLowerCase(java.util.Locale.ROOT), Map.of("field", field));
    }
}
