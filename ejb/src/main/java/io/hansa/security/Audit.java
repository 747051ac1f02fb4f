package io.hansa.security;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** What was done and what was looked at, by whom. Written in the transaction of what it tells of; never changed. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class Audit {

    @Resource
    SessionContext context;

    @Inject
    AuditRecords records;

    /**
     * Records that the caller did something.
     *
     * @param action lower-case with dots, e.g. {@code member.viewed}; bundle key {@code audit.<action>}
     * @param subject on what, as {@code kind:ref}, e.g. {@code member:0000000018}, {@code run:17}
     * @param details figures and codes by name; no personal data, no secrets
     */
    @PermitAll
    public void record(String action, String subject, Map<String, String> details) {
        records.write(Caller.of(context), action, subject, details);
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<AuditRow> list(AuditFilter filter, Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(
                limit,
                rows -> records.list(filter, before, rows).stream()
                        .map(AuditRecord::toRow)
                        .toList(),
                row -> Long.toString(row.id()));
    }
}
