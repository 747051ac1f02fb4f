package io.hansa.partners.settlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.contract.Netting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A partner's statement for a period.
 *
 * @param number e.g. {@code 2026-000017}: without gaps within the period's year
 * @param partnerName as it was when the statement was issued; empty on those from before names were kept
 * @param net the sum of the lines: positive, the partner owes it; negative, it is owed
 * @param hash SHA-256 over {@link #text}, in hex
 */
public record StatementView(
        String number,
        String partnerCode,
        Optional<LocalizedText> partnerName,
        YearMonth month,
        Instant cutOff,
        List<Line> lines,
        Money net,
        Dues dues,
        Instant issuedAt,
        Actor issuedBy,
        String hash) {

    public StatementView {
        lines = List.copyOf(lines);
    }

    /** What the hash covers, an item a line, so that anybody can take it again from the statement as it is shown. */
    public String text() {
        return StatementText.of(this);
    }

    /**
     * The postings of one entry code.
     *
     * @param line 1, 2, 3 …
     * @param code entry code, e.g. {@code partner.accrual} (bundle key {@code entry.<code>})
     * @param origin the month of what the postings undo, where that was settled before; empty for everything else
     * @param count how many postings
     * @param amount their sum: positive, the partner owes it
     */
    public record Line(int line, String code, Optional<YearMonth> origin, long count, Money amount) {}

    /**
     * What becomes of the net amount: {@code opening + net = fromPartner - toPartner + carried}.
     *
     * @param opening what the statement before carried here: positive, the partner owes it
     * @param fromPartner what the partner pays
     * @param toPartner what it is paid
     * @param carried what goes on to the next statement: positive, the partner owes it
     * @param contract the version of the contract by which the month was settled
     * @param dueOn the last day on which what is due is paid in time; empty before it is issued
     */
    public record Dues(
            Money opening,
            Money fromPartner,
            Money toPartner,
            Money carried,
            Netting netting,
            Optional<Integer> contract,
            Optional<LocalDate> dueOn) {

        /** What the partner pays less what it is paid. */
        public Money balance() {
            return fromPartner.minus(toPartner);
        }
    }
}
