package io.hansa.ledger.verification;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What verifications have found: kept by who works them, read by everybody who may start one. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Verifications {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Clock clock;

    /** A verification begins; in the caller's transaction. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin(long number, Actor startedBy) {
        rows().begin(number, startedBy, clock.instant());
    }

    /** Adds what was looked at and found in one part; in the transaction that marks the part as done. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(long number, VerificationReport part) {
        rows().add(number, part);
    }

    /** All parts are done. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public VerificationView finish(long number) {
        VerificationRows rows = rows();
        rows.finish(number, clock.instant());
        return rows.find(number).orElseThrow();
    }

    public Optional<VerificationView> view(long number) {
        return rows().find(number);
    }

    /** The last that was finished. */
    public Optional<VerificationView> last() {
        return rows().last();
    }

    /** Newest first. */
    public Slice<VerificationView> list(Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(limit, most -> rows().list(before, most), view -> Long.toString(view.number()));
    }

    /** In the order in which they were found; some of each rule, so they are few. */
    public List<Finding> findings(long number) {
        return rows().findings(number);
    }

    private VerificationRows rows() {
        return new VerificationRows(dataSource);
    }
}
