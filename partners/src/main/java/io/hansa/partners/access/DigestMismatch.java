package io.hansa.partners.access;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The message's body is not the one whose digest it carries. */
public final class DigestMismatch extends Invalid {

    private static final long serialVersionUID = 1L;

    DigestMismatch() {
        super("digest-mismatch", Map.of());
    }
}
