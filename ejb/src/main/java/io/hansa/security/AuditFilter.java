package io.hansa.security;

import java.util.Optional;

/** Which records: of one actor ({@code staff:li.na}), on one subject ({@code member:…}), of one action; all when empty. */
public record AuditFilter(Optional<String> actor, Optional<String> subject, Optional<String> action) {

    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public static AuditFilter on(String subject) {
        return new AuditFilter(Optional.empty(), Optional.of(subject), Optional.empty());
    }
}
