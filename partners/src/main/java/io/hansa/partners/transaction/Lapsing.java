package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Releases what authorisations hold beyond their time. The ledger knows what is held, and is asked. */
@ApplicationScoped
class Lapsing {

    private static final String KEY_SCOPE = "partner-lapse";
    private static final Actor DEADLINE = Actor.system("authorisation-deadline");
    private static final int PAGE = 500;

    /** No hold has it: the journal's first entry holds nothing. */
    private static final EntryNumber FIRST = new EntryNumber(1);

    @Inject
    Statements statements;

    @Inject
    TransactionRows rows;

    @Inject
    AuthorisationRows authorisations;

    @Inject
    Partners partners;

    @Inject
    Ledger ledger;

    @Inject
    Programme programme;

    /** Holds of others that are over are passed by: who made them gives them back. */
    int lapse(int most) {
        Instant now = programme.now();
        int lapsed = 0;
        EntryNumber after = FIRST;
        List<EntryNumber> page;
        do {
            page = statements.lapsedHolds(now, after, PAGE);
            lapsed += release(page, now);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE && lapsed < most);
        return lapsed;
    }

    private int release(Collection<EntryNumber> holds, Instant now) {
        List<PartnerTransaction> over = rows.byEntries(holds).values().stream()
                .filter(row -> row.kind == TransactionKind.AUTHORISATION)
                .toList();
        if (over.isEmpty()) {
            return 0;
        }
        authorisations.complete(over);
        Map<String, Causes> causes = new HashMap<>();
        List<Command.Release> releases = over.stream()
                .map(row -> release(
                        row,
                        causes.computeIfAbsent(row.partner, partner -> new Causes(partners.standing(partner))),
                        now))
                .toList();
        return (int) ledger.post(releases).stream()
                .filter(Outcome.Receipt.class::isInstance)
                .count();
    }

    private Command.Release release(PartnerTransaction row, Causes causes, Instant now) {
        var key = new IdempotencyKey(KEY_SCOPE, Long.toString(row.number));
        var header = new Header(key, EntryCodes.LAPSE, DEADLINE, now, programme.today(), causes.lapse(row));
        return new Command.Release(header, row.entry);
    }
}
