package io.hansa.web.member;

import io.hansa.kernel.LocalizedText;
import io.hansa.ledger.statement.StatementLine;
import java.util.List;

/**
 * A line of the statement.
 *
 * @param where that was, when a partner had part in it
 * @param details how it was reckoned, and what earning rules gave or lacked
 */
public record LedgerLine(StatementLine line, LocalizedText where, List<String> details) {

    public LedgerLine {
        details = List.copyOf(details);
    }

    public boolean isIn() {
        return line.amount() > 0;
    }
}
