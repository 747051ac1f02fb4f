package io.hansa.ledger.verification;

import io.hansa.ledger.testing.SingleConnection;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** The auditor on a plain data source, without a container. */
public final class VerificationOn {

    private static final Executor THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "verification");
        thread.setDaemon(true);
        return thread;
    });

    private VerificationOn() {}

    public static Verification dataSource(DataSource dataSource, Clock clock) {
        Verification verification = new Verification();
        verification.dataSource = dataSource;
        verification.clock = clock;
        verification.trusted = TrustedKeys.any();
        // one connection is not for two threads
        verification.executor = dataSource instanceof SingleConnection ? Runnable::run : THREADS;
        return verification;
    }

    public static Verifications verifications(DataSource dataSource, Clock clock) {
        Verifications verifications = new Verifications();
        verifications.dataSource = dataSource;
        verifications.clock = clock;
        return verifications;
    }
}
