package io.hansa.partners.inkind;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What was asked cannot be so; {@code field} says where. */
public final class InvalidKind extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidKind(String field) {
        super("invalid-kind", Map.of("field", field));
    }
}
