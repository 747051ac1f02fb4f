package io.hansa.partners.evidence;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such file, or not the caller's to see. */
public final class EvidenceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    EvidenceNotFound(String subject, int file) {
        super("evidence-not-found", Map.of("subject", subject, "file", file));
    }
}
