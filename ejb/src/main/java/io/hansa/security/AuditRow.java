package io.hansa.security;

import java.time.Instant;
import java.util.Map;

/** Who did what, on what, when. */
public record AuditRow(
        long id, Instant recordedAt, String actor, String action, String subject, Map<String, String> details) {

    public AuditRow {
        details = Map.copyOf(details);
    }
}
