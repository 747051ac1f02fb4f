package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    Clubs clubs;

    @Inject
    MemberPolicies policies;

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
        List<Command.Release> releases = new ArrayList<>();
        over.stream()
                .collect(Collectors.groupingBy(row -> row.partner))
                .forEach((partner, its) -> releases.addAll(releases(partner, its, now)));
        return (int) ledger.post(releases).stream()
                .filter(Outcome.Receipt.class::isInstance)
                .count();
    }

    /** Of one partner: its members are looked up together. */
    private List<Command.Release> releases(String partner, List<PartnerTransaction> rows, Instant now) {
        Causes causes = new Causes(partners.standing(partner));
        Map<String, MemberAccounts> members = clubs.members(partner)
                .resolve(partner, rows.stream().map(row -> row.member).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> release(
                        row, causes, now, policies.lapsed(partner, Optional.ofNullable(members.get(row.member)))))
                .toList();
    }

    private Command.Release release(PartnerTransaction row, Causes causes, Instant now, Lapsed lapsed) {
        var key = new IdempotencyKey(KEY_SCOPE, Long.toString(row.number));
        var header = new Header(key, EntryCodes.LAPSE, DEADLINE, now, programme.today(), causes.lapse(row));
        return new Command.Release(header, row.entry, lapsed);
    }
}
