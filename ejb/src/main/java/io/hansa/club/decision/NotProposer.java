package io.hansa.club.decision;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Only who proposed it withdraws it; others refuse it. */
public class NotProposer extends Conflict {

    public NotProposer(String proposal) {
        super("not-the-proposer", Map.of("proposal", proposal));
    }
}
