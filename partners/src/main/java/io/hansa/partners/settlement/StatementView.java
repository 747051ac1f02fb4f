package io.hansa.partners.settlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A partner's statement for a period.
 *
 * @param number e.g. {@code 2026-000017}: without gaps within the period's year
 * @param net positive: the partner pays; negative: it is paid
 * @param hash SHA-256 over the statement's content, in hex
 */
public record StatementView(
        String number,
        String partnerCode,
        YearMonth month,
        Instant cutOff,
        List<Line> lines,
        Money net,
        Instant issuedAt,
        Actor issuedBy,
        String hash) {

    public StatementView {
        lines = List.copyOf(lines);
    }

    /**
     * The postings of one entry code.
     *
     * @param line 1, 2, 3 …
     * @param code entry code, e.g. {@code partner.accrual} (bundle key {@code entry.<code>})
     * @param count how many postings
     * @param amount their sum: positive, the partner owes it
     */
    public record Line(int line, String code, long count, Money amount) {}
}
