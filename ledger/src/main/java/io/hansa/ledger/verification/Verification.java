package io.hansa.ledger.verification;

import io.hansa.kernel.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/** Recomputes the whole ledger. Memory is bounded whatever its size. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Verification {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    TrustedKeys trusted;

    /** Sound while the ledger is written to: each statement sees whole transactions, and facts do not change after. */
    public VerificationReport verify() {
        Instant startedAt = clock.instant();
        Findings findings = new Findings();
        try (Connection connection = dataSource.getConnection()) {
            EntryCheck entries = new EntryCheck(connection, findings);
            entries.run();
            ChainCheck chains = new ChainCheck(connection, findings);
            chains.run();
            for (SqlRule rule : SqlRules.ALL) {
                rule.run(connection, findings);
            }
            new SealCheck(connection, findings, trusted, startedAt).run();
            return new VerificationReport(startedAt, clock.instant(), entries.count(), chains.count(), findings.all());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
