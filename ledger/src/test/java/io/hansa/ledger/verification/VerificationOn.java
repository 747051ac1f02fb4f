package io.hansa.ledger.verification;

import java.time.Clock;
import javax.sql.DataSource;

/** The auditor on a plain data source, without a container. */
public final class VerificationOn {

    private VerificationOn() {}

    public static Verification dataSource(DataSource dataSource, Clock clock) {
        Verification verification = new Verification();
        verification.dataSource = dataSource;
        verification.clock = clock;
        verification.trusted = TrustedKeys.any();
        return verification;
    }
}
