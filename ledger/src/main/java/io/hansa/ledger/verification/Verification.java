package io.hansa.ledger.verification;

import io.hansa.kernel.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/** Recomputes the whole ledger, at once or part by part. Memory is bounded whatever its size. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Verification {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService", type = ManagedExecutorService.class)
    Executor executor;

    @Inject
    Clock clock;

    @Inject
    TrustedKeys trusted;

    /** All at once, for small ledgers. Sound while others write: what is looked at together is seen as of one moment. */
    public VerificationReport verify() {
        Verifier verifier = verifier();
        return report(findings -> {
            Looked looked = Looked.AT_STATE;
            for (Part part : verifier.plan()) {
                looked = looked.plus(verifier.check(part, findings));
            }
            return looked;
        });
    }

    /** The parts of a verification, each to be given to {@link #check}; each takes some seconds at most, whatever the ledger's size. */
    public List<String> plan() {
        try {
            return verifier().plan().stream().map(Part::toString).toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** One part: what was looked at and found in it. */
    public VerificationReport check(String part) {
        return report(findings -> verifier().check(Part.parse(part), findings));
    }

    private Verifier verifier() {
        return new Verifier(dataSource::getConnection, new Passes(trusted, clock.instant()), executor);
    }

    /** What looks. */
    @FunctionalInterface
    private interface Look {
        Looked with(Findings findings) throws SQLException;
    }

    private VerificationReport report(Look look) {
        Instant startedAt = clock.instant();
        Findings findings = new Findings();
        try {
            Looked looked = look.with(findings);
            return new VerificationReport(
                    startedAt, clock.instant(), looked.entries(), looked.postings(), findings.all());
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
