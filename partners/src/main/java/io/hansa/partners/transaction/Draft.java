package io.hansa.partners.transaction;

import io.hansa.kernel.DomainException;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.InsufficientPoints;
import io.hansa.ledger.journal.Outcome;
import io.hansa.partners.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that was decided on: its row, and what the ledger is asked for it.
 *
 * @param command empty when it was refused, or there is nothing to move
 * @param early the request, parked; it has no row yet
 */
record Draft(PartnerTransaction row, Optional<Command> command, Optional<Parked> early) {

    /** What was decided, without what was parked. */
    static List<PartnerTransaction> rows(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.early.isEmpty())
                .map(Draft::row)
                .toList();
    }

    static Draft parked(PartnerTransaction row, Parked early) {
        return new Draft(row, Optional.empty(), Optional.of(early));
    }

    static Draft refused(PartnerTransaction row, DomainException reason) {
        row.refuse(Refusal.of(reason));
        return new Draft(row, Optional.empty(), Optional.empty());
    }

    /** It is accepted, and moves nothing. */
    static Draft still(PartnerTransaction row) {
        row.accept();
        return new Draft(row, Optional.empty(), Optional.empty());
    }

    static Draft of(PartnerTransaction row, Command command) {
        return new Draft(row, Optional.of(command), Optional.empty());
    }

    /**
     * Takes in what the ledger did.
     *
     * @param untouched balances of wallets to which nothing was posted
     */
    void settle(Outcome outcome, Map<AccountId, Long> untouched) {
        if (outcome instanceof Outcome.Receipt receipt) {
            row.accept();
            row.entry = receipt.entry();
            Long after = receipt.balances().get(row.wallet);
            row.balance = after == null ? untouched.get(row.wallet) : after;
        } else {
            row.takeBack();
            row.refuse(Refusal.of(reason(((Outcome.Refused) outcome).reason())));
        }
    }

    /** An accrual lacks points only where it takes from what the partner has bought. */
    private DomainException reason(DomainException refused) {
        return row.kind == TransactionKind.ACCRUAL && refused instanceof InsufficientPoints lacking
                ? new AllowanceExhausted(row.partner, lacking.required(), lacking.available())
                : refused;
    }
}
