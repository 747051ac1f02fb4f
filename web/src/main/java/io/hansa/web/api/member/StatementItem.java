package io.hansa.web.api.member;

import io.hansa.club.earning.Explanation.Line;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.web.faces.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One change of a member's points.
 *
 * @param points signed
 * @param why the cause, in the language of the caller
 * @param rules what earning rules gave with it, and why not more: those that the member is told of, in their order
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
        Explanation why,
        List<RuleItem> rules,
        Optional<Long> reverses) {

    static StatementItem of(StatementLine line, List<Line> rules, Locale language) {
        return new StatementItem(
                line.seq(),
                line.entry().value(),
                line.code(),
                line.businessDate(),
                line.occurredAt(),
                line.recordedAt(),
                line.amount(),
                line.balanceAfter(),
                Explanation.of(line.why(), Explanation.Reader.MEMBER, language),
                rules.stream().map(rule -> RuleItem.of(rule, language)).toList(),
                line.reverses().map(EntryNumber::value));
    }
}
