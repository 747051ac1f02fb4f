package io.hansa.club.expiry;

import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Posts what a chunk comes to: an account has any number of lots and holds, and the ledger takes so many at once. */
@ApplicationScoped
class Postings {

    private static final int AT_ONCE = 1_000;

    @Inject
    Ledger ledger;

    /** One outcome a command, in the same order. */
    List<Outcome> post(List<? extends Command> commands) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < commands.size(); from += AT_ONCE) {
            outcomes.addAll(ledger.post(commands.subList(from, Math.min(commands.size(), from + AT_ONCE))));
        }
        return outcomes;
    }
}
