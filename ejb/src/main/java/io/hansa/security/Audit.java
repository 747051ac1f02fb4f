package io.hansa.security;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Map;
import java.util.Optional;

/** What was done and what was looked at, by whom. Written in the transaction of what it tells of; never changed. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class Audit {

    /**
     * Records that the caller did something.
     *
     * @param action lower-case with dots, e.g. {@code member.viewed}; bundle key {@code audit.<action>}
     * @param subject on what, as {@code kind:ref}, e.g. {@code member:0000000018}, {@code run:17}
     * @param details figures and codes by name; no personal data, no secrets
     */
    @PermitAll
    public void record(String action, String subject, Map<String, String> details) {
        throw new UnsupportedOperationException("being written");
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<AuditRow> list(AuditFilter filter, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }
}
