package io.hansa.partners.evidence;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A file that is not kept; {@code reason} says why: {@code empty}, {@code size}, {@code kind} or {@code number}. */
public final class EvidenceRefused extends Invalid {

    private static final long serialVersionUID = 1L;

    private EvidenceRefused(String reason, String name, int most) {
        super("evidence-refused-" + reason, Map.of("field", "file", "file", name, "most", most));
    }

    static EvidenceRefused empty(Evidence file) {
        return new EvidenceRefused("empty", file.name(), 1);
    }

    static EvidenceRefused tooLarge(Evidence file) {
        return new EvidenceRefused("size", file.name(), Evidence.MOST_BYTES / 1024 / 1024);
    }

    static EvidenceRefused unknownKind(Evidence file) {
        return new EvidenceRefused("kind", file.name(), 0);
    }

    static EvidenceRefused tooMany(Evidence file) {
        return new EvidenceRefused("number", file.name(), Evidence.MOST_FILES);
    }
}
