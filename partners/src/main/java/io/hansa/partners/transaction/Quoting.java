package io.hansa.partners.transaction;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.port.MemberAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides on a request as it would be decided, by the same policies and the same ledger, and writes nothing. */
@ApplicationScoped
class Quoting {

    /** No transaction has it. */
    private static final long NO_NUMBER = 0;

    @Inject
    Situations situations;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    TransactionQuote quote(Sender sender, TransactionRequest.AtTill request) {
        Situation situation = situations.glimpse(sender, List.of(request));
        Draft draft = new Drafting(sender, situation).draft(NO_NUMBER, request);
        Optional<MemberAccounts> member = situation.member(request.member());
        Points available = member.map(known -> statements.wallet(known.wallet()).available())
                .orElse(Points.ZERO);
        draft.command().ifPresent(command -> settle(draft, command));
        PartnerTransaction row = draft.row();
        return new TransactionQuote(
                row.kind,
                TransactionQuote.card(member, available),
                Points.of(row.points),
                Points.of(row.statusPoints),
                Money.cny(row.money),
                member.map(known -> row.accepted ? Points.of(row.balance) : available),
                row.refusal());
    }

    private void settle(Draft draft, Command command) {
        Outcome outcome = ledger.preview(command);
        var wallet = draft.row().wallet;
        draft.settle(outcome, outcome instanceof Outcome.Receipt ? statements.balances(List.of(wallet)) : Map.of());
    }
}
