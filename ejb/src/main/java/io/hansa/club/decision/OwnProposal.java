package io.hansa.club.decision;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Who proposed it does not decide. */
public class OwnProposal extends Conflict {

    public OwnProposal(String proposal) {
        super("own-proposal", Map.of("proposal", proposal));
    }
}
