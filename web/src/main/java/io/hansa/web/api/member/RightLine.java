package io.hansa.web.api.member;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.web.faces.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One change of a counted right of the member's.
 *
 * @param amount signed
 * @param balanceAfter what was left after it
 * @param why the cause, in the language of the caller
 * @param reverses the entry that this one undoes
 */
public record RightLine(
        long seq,
        long entry,
        String code,
        LocalDate businessDate,
        Instant occurredAt,
        Instant recordedAt,
        long amount,
        Optional<Long> balanceAfter,
        Explanation why,
        Optional<Long> reverses) {

    static RightLine of(StatementLine line, Locale language) {
        return new RightLine(
                line.seq(),
                line.entry().value(),
                line.code(),
                line.businessDate(),
                line.occurredAt(),
                line.recordedAt(),
                line.amount(),
                line.balanceAfter(),
                Explanation.of(line.why(), Explanation.Reader.MEMBER, language),
                line.reverses().map(EntryNumber::value));
    }
}
