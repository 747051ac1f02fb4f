package io.hansa.ledger.verification;

import java.time.Instant;
import java.util.List;

/** What a verification looked at and found. {@code findings} is empty when the ledger is sound. */
public record VerificationReport(
        Instant startedAt, Instant finishedAt, long entries, long postings, List<Finding> findings) {

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.isEmpty();
    }
}
