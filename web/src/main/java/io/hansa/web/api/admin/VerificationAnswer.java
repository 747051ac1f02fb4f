package io.hansa.web.api.admin;

import io.hansa.ledger.verification.VerificationReport;
import java.time.Instant;
import java.util.List;

/**
 * What a verification looked at and found.
 *
 * @param sound nothing was found
 */
public record VerificationAnswer(
        boolean sound, Instant startedAt, Instant finishedAt, long entries, long postings, List<Finding> findings) {

    /** Something that is wrong: the first row that breaks a rule. */
    public record Finding(String rule, String row, String expected, String found) {}

    static VerificationAnswer of(VerificationReport report) {
        return new VerificationAnswer(
                report.sound(),
                report.startedAt(),
                report.finishedAt(),
                report.entries(),
                report.postings(),
                report.findings().stream()
                        .map(finding -> new Finding(finding.rule(), finding.row(), finding.expected(), finding.found()))
                        .toList());
    }
}
