package io.hansa.partners.document;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What cannot be said of a document; {@code field} says where. */
public final class InvalidDocument extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidDocument(String field) {
        super("invalid-document", Map.of("field", field));
    }
}
