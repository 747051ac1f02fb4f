package io.hansa.web.member;

import io.hansa.kernel.LocalizedText;
import io.hansa.ledger.statement.StatementLine;

/** A line of the statement and, when a partner had part in it, where that was. */
public record LedgerLine(StatementLine line, LocalizedText where) {

    public boolean isIn() {
        return line.amount() > 0;
    }
}
