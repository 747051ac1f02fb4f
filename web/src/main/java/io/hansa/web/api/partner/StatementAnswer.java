package io.hansa.web.api.partner;

import io.hansa.partners.settlement.StatementView;
import java.time.Instant;
import java.util.List;

/**
 * A statement.
 *
 * @param cutOff what was recorded later is not in it
 * @param netFen positive: the partner pays; negative: it is paid
 * @param hash SHA-256 over its content, in hex
 */
public record StatementAnswer(
        String number, String month, Instant cutOff, List<Line> lines, long netFen, Instant issuedAt, String hash) {

    /** The sum of the postings of one entry code. */
    public record Line(int line, String code, long count, long amountFen) {}

    static StatementAnswer of(StatementView view) {
        return new StatementAnswer(
                view.number(),
                view.month().toString(),
                view.cutOff(),
                view.lines().stream()
                        .map(line -> new Line(
                                line.line(),
                                line.code(),
                                line.count(),
                                line.amount().minor()))
                        .toList(),
                view.net().minor(),
                view.issuedAt(),
                view.hash());
    }
}
