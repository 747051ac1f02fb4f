package io.hansa.partners.dispute;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Leg;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an outcome does in the ledger: one entry under the dispute's number, in the first period that takes postings. It goes on the
 * partner's next statement as a line of its own; what was settled stays as it is.
 */
@ApplicationScoped
class Effects {

    static final Cause DECIDED = Cause.of(
                    "dispute.decided", "dispute", "statement", "line", "claimedFen", "grantedFen", "contract", "step")
            .sometimes("entry");

    private static final AccountKey SETTLEMENT = AccountKey.programme(AccountKind.SETTLEMENT, Unit.CNY);

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Partners partners;

    @Inject
    Periods periods;

    @Inject
    Programme programme;

    /** @param granted above 0 */
    EntryNumber post(Dispute dispute, DisputeStep step, long granted, Actor actor) {
        boolean toPartner = dispute.claimant() == Party.PARTNER;
        AccountId clearing = partners.standing(dispute.partner()).clearing();
        AccountId settlement = accounts.open(List.of(SETTLEMENT)).get(SETTLEMENT);
        // on a clearing account what the partner owes is positive
        long owed = toPartner ? -granted : granted;
        var header = new Header(
                new IdempotencyKey("dispute", dispute.number().value()),
                toPartner ? "partner.dispute-credit" : "partner.dispute-debit",
                actor,
                programme.now(),
                businessDate(),
                DECIDED.because(inputs(dispute, step, granted)));
        return ledger.post(new Command.Balanced(
                        header, List.of(new Leg(clearing, Unit.CNY, owed), new Leg(settlement, Unit.CNY, -owed))))
                .entry();
    }

    private LocalDate businessDate() {
        LocalDate openFrom = periods.openFrom();
        LocalDate today = programme.today();
        return today.isBefore(openFrom) ? openFrom : today;
    }

    private static Map<String, String> inputs(Dispute dispute, DisputeStep step, long granted) {
        var inputs = new TreeMap<String, String>();
        inputs.put("dispute", dispute.number().value());
        inputs.put("statement", dispute.statement());
        inputs.put("line", Integer.toString(dispute.line()));
        dispute.entry().ifPresent(entry -> inputs.put("entry", entry.toString()));
        inputs.put("claimedFen", Long.toString(dispute.claimed()));
        inputs.put("grantedFen", Long.toString(granted));
        inputs.put("contract", Integer.toString(dispute.contract()));
        inputs.put("step", step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return inputs;
    }
}
