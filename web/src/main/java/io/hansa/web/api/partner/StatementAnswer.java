package io.hansa.web.api.partner;

import io.hansa.partners.settlement.StatementView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A statement.
 *
 * @param cutOff what was recorded later is not in it
 * @param netFen the sum of the lines: positive, the partner owes it; negative, it is owed
 * @param openingFen what the statement before carried here
 * @param fromPartnerFen what the partner pays
 * @param toPartnerFen what it is paid
 * @param carriedFen what goes on to the next statement
 * @param netting {@code NONE}, {@code BILATERAL} or {@code MULTILATERAL}
 * @param contract the version of the contract by which the month was settled
 * @param hash SHA-256 over {@code text}, in hex
 * @param text what the hash covers
 */
public record StatementAnswer(
        String number,
        String month,
        Instant cutOff,
        List<Line> lines,
        long netFen,
        long openingFen,
        long fromPartnerFen,
        long toPartnerFen,
        long carriedFen,
        String netting,
        Optional<Integer> contract,
        Optional<LocalDate> dueOn,
        Instant issuedAt,
        String hash,
        String text) {

    /**
     * The sum of the postings of one entry code.
     *
     * @param origin the earlier month of what the postings undo
     */
    public record Line(int line, String code, Optional<String> origin, long count, long amountFen) {}

    static StatementAnswer of(StatementView view) {
        StatementView.Dues dues = view.dues();
        return new StatementAnswer(
                view.number(),
                view.month().toString(),
                view.cutOff(),
                view.lines().stream().map(StatementAnswer::line).toList(),
                view.net().minor(),
                dues.opening().minor(),
                dues.fromPartner().minor(),
                dues.toPartner().minor(),
                dues.carried().minor(),
                dues.netting().name(),
                dues.contract(),
                dues.dueOn(),
                view.issuedAt(),
                view.hash(),
                view.text());
    }

    private static Line line(StatementView.Line line) {
        return new Line(
                line.line(),
                line.code(),
                line.origin().map(YearMonth::toString),
                line.count(),
                line.amount().minor());
    }
}
