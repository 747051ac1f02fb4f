package io.hansa.club.decision;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a proposal.
 *
 * @param words why it was refused, 1 to 200 characters; otherwise empty
 */
public record Decision(Verdict verdict, Actor by, Instant at, String words) {

    private static final int LONGEST = 200;

    public Decision {
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
        if (words == null || words.length() > LONGEST || (verdict == Verdict.REFUSED) == words.isBlank()) {
            throw new InvalidDecision(LONGEST);
        }
    }

    public boolean isApproval() {
        return verdict == Verdict.APPROVED;
    }

    /**
     * Whether it is this one that was made already.
     *
     * @throws OwnProposal when who proposed it approves or refuses it
     * @throws NotProposer when another withdraws it
     * @throws ProposalDecided when it was decided otherwise, or by another
     */
    public boolean isMade(String proposal, Actor proposer, Optional<Decision> before) {
        boolean own = by.equals(proposer);
        if (own && verdict != Verdict.WITHDRAWN) {
            throw new OwnProposal(proposal);
        }
        if (!own && verdict == Verdict.WITHDRAWN) {
            throw new NotProposer(proposal);
        }
        if (before.isPresent()
                && !(before.get().verdict == verdict && before.get().by.equals(by))) {
            throw new ProposalDecided(proposal);
        }
        return before.isPresent();
    }
}
