package io.hansa.partners.dispute;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Period;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;

/** Looks at what is disputed: the line as it was settled, and how much of it is claimed already. */
@ApplicationScoped
class Lines {

    @Inject
    PartnerStatements statements;

    @Inject
    Statements ledger;

    @Inject
    Partners partners;

    @Inject
    DisputeRows rows;

    /**
     * @throws io.hansa.partners.settlement.StatementNotFound when there is no such statement or line, or it is another partner's
     * @throws EntryNotInLine when the line does not count the entry
     */
    Disputed find(OpenDispute command) {
        StatementView statement = statements.statement(command.statement());
        StatementView.Line line = statement.lines().stream()
                .filter(each -> each.line() == command.line())
                .findFirst()
                .orElseThrow(() -> new DisputeNotFound(command.statement() + "/" + command.line()));
        long lineFen = Math.absExact(line.amount().minor());
        long entryFen =
                command.entry().map(entry -> entryFen(statement, line, entry)).orElse(lineFen);
        return new Disputed(statement.partnerCode(), line.code(), lineFen, entryFen, statement.issuedAt());
    }

    private long entryFen(StatementView statement, StatementView.Line line, EntryNumber number) {
        AccountId clearing = partners.standing(statement.partnerCode()).clearing();
        EntryView entry = ledger.entry(number)
                .filter(found -> found.code().equals(line.code()))
                .filter(found -> Period.month(statement.month()).contains(found.businessDate()))
                .filter(found -> origin(found).equals(line.origin()))
                .orElseThrow(() -> new EntryNotInLine(number));
        long amount = entry.postings().stream()
                .filter(posting -> posting.account().equals(clearing))
                .mapToLong(EntryView.PostingRow::amount)
                .sum();
        if (amount == 0) {
            throw new EntryNotInLine(number);
        }
        return Math.absExact(amount);
    }

    /** The earlier month of what an entry undoes, by which lines are apart. */
    private Optional<YearMonth> origin(EntryView entry) {
        return entry.reverses()
                .flatMap(ledger::entry)
                .map(original -> YearMonth.from(original.businessDate()))
                .filter(month -> month.isBefore(YearMonth.from(entry.businessDate())));
    }

    /**
     * @throws AlreadyDisputed when the same is in an open dispute
     * @throws ClaimExceeds when more is claimed than is left to claim
     */
    void requireLeft(OpenDispute command, Disputed disputed) {
        rows.openOf(command.statement(), command.line(), command.entry()).ifPresent(open -> {
            throw new AlreadyDisputed(open);
        });
        long ofLine = rows.taken(command.statement(), command.line(), Optional.empty());
        long ofEntry =
                command.entry().isPresent() ? rows.taken(command.statement(), command.line(), command.entry()) : 0;
        long left = Math.min(
                Math.subtractExact(disputed.lineFen(), ofLine), Math.subtractExact(disputed.entryFen(), ofEntry));
        if (command.claimedFen() > left) {
            throw new ClaimExceeds(command.claimedFen(), Math.max(0, left));
        }
    }
}
