package io.hansa.partners.document;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such document. */
public final class DocumentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    DocumentNotFound(String number) {
        super("document-not-found", Map.of("document", number));
    }
}
