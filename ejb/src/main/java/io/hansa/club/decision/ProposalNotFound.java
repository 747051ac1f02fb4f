package io.hansa.club.decision;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such version. */
public class ProposalNotFound extends NotFound {

    public ProposalNotFound(String proposal) {
        super("proposal-not-found", Map.of("proposal", proposal));
    }
}
