package io.hansa.ledger.verification;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Verifies any database that holds a ledger, also a restored dump, without a server. Reads only. */
public final class WholeVerification {

    private final Connections connections;
    private final TrustedKeys trusted;
    private final Clock clock;
    private final Executor executor;

    public WholeVerification(Connections connections, TrustedKeys trusted, Clock clock, Executor executor) {
        this.connections = connections;
        this.trusted = trusted;
        this.clock = clock;
        this.executor = executor;
    }

    /** @param progress is told in words how far it is, every few seconds */
    public VerificationReport verify(Consumer<String> progress) throws SQLException {
        Instant startedAt = clock.instant();
        Verifier verifier = new Verifier(connections, new Passes(trusted, startedAt), executor);
        Findings findings = new Findings();
        Looked looked = Looked.AT_STATE;
        List<Part> parts = verifier.plan();
        for (int i = 0; i < parts.size(); i++) {
            progress.accept(i + "/" + parts.size() + " " + parts.get(i).pass());
            looked = looked.plus(verifier.check(parts.get(i), findings));
        }
        return new VerificationReport(startedAt, clock.instant(), looked.entries(), looked.postings(), findings.all());
    }
}
