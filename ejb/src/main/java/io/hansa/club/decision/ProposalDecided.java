package io.hansa.club.decision;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nothing is left to decide: somebody has approved, refused or withdrawn it. */
public class ProposalDecided extends Conflict {

    public ProposalDecided(String proposal) {
        super("proposal-decided", Map.of("proposal", proposal));
    }
}
