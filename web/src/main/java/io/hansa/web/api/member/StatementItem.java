package io.hansa.web.api.member;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.statement.StatementLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One change of a member's points.
 *
 * @param points signed
 * @param why code and inputs of the cause
 * @param reverses the entry that this one undoes
 */
public record StatementItem(
        long seq,
        long entry,
        String code,
        LocalDate businessDate,
        Instant occurredAt,
        Instant recordedAt,
        long points,
        Optional<Long> balanceAfter,
        Cause why,
        Optional<Long> reverses) {

    public record Cause(String code, Map<String, String> inputs) {}

    static StatementItem of(StatementLine line) {
        return new StatementItem(
                line.seq(),
                line.entry().value(),
                line.code(),
                line.businessDate(),
                line.occurredAt(),
                line.recordedAt(),
                line.amount(),
                line.balanceAfter(),
                new Cause(line.why().code(), line.why().inputs()),
                line.reverses().map(EntryNumber::value));
    }
}
