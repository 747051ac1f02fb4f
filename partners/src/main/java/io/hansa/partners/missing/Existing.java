package io.hansa.partners.missing;

import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.transaction.TransactionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Looks whether a purchase brought points already: by its receipt, or by outlet, day and amount. */
@ApplicationScoped
class Existing {

    private static final String ACCRUAL = "partner.accrual";

    @Inject
    MissingInquiries inquiries;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    Optional<TransactionRow> of(ClaimMissingPoints command, MemberAccounts member) {
        Optional<TransactionRow> same = inquiries.accepted(command.partnerCode(), command.receipt());
        if (same.isPresent()) {
            return same;
        }
        return command.another() ? Optional.empty() : sameDayAndAmount(command, member);
    }

    private Optional<TransactionRow> sameDayAndAmount(ClaimMissingPoints command, MemberAccounts member) {
        // what came late counts in a later month
        var since = Period.since(command.shoppedOn());
        List<StatementLine> earned = statements
                .lines(member.wallet(), since, ACCRUAL, Optional.empty(), Optional.empty(), Slice.MAX_LIMIT)
                .rows()
                .stream()
                .filter(line -> programme.dateOf(line.occurredAt()).equals(command.shoppedOn()))
                .toList();
        return inquiries.byEntries(earned.stream().map(StatementLine::entry).toList()).stream()
                .filter(row -> row.partnerCode().equals(command.partnerCode()))
                .filter(row -> row.outlet().equals(Optional.of(command.outlet())))
                .filter(row -> row.amountFen().orElse(0) == command.amountFen())
                .findFirst();
    }
}
