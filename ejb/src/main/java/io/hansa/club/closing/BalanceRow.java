package io.hansa.club.closing;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;

/** A line of the trial balance: the postings of all accounts of a kind in a unit, and their sum. */
public record BalanceRow(Unit unit, AccountKind kind, long postings, long amount) {

    static BalanceRow of(Line line) {
        return new BalanceRow(new Unit(line.word(0)), AccountKind.valueOf(line.word(1)), line.first(), line.second());
    }

    Line line() {
        return Line.of(Section.BALANCE, postings, amount, 0, unit, kind);
    }
}
