package io.hansa.ledger.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Decides a batch in memory and writes it in a few statements. */
@ApplicationScoped
class Poster {

    List<Outcome> post(List<? extends Command> commands) {
        throw new UnsupportedOperationException("being written");
    }
}
