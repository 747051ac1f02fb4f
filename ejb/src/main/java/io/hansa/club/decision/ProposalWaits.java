package io.hansa.club.decision;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A version that was proposed before waits for its decision: first that one. */
public class ProposalWaits extends Conflict {

    public ProposalWaits(String proposal) {
        super("proposal-waits", Map.of("proposal", proposal));
    }
}
