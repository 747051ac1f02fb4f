package io.hansa.partners.dispute;

import static io.hansa.partners.dispute.DisputeState.ANSWERED;
import static io.hansa.partners.dispute.DisputeState.CLAIMED;
import static io.hansa.partners.dispute.DisputeState.ESCALATED;
import static io.hansa.partners.dispute.DisputeState.IN_ARBITRATION;

import io.hansa.partners.contract.Side;
import java.util.Optional;
import java.util.Set;

/** What somebody does in a dispute, in which states, and which side it is for. */
public enum DisputeStep {
    OPENED(Side.CLAIMANT),
    ACCEPTED(Side.RESPONDENT, CLAIMED, ESCALATED),
    PARTLY_ACCEPTED(Side.RESPONDENT, CLAIMED, ESCALATED),
    REJECTED(Side.RESPONDENT, CLAIMED, ESCALATED),
    TO_SECOND_STAGE(Side.CLAIMANT, ANSWERED),
    /** The claimant is content with the answer. */
    AGREED(Side.CLAIMANT, ANSWERED, IN_ARBITRATION),
    WITHDRAWN(Side.CLAIMANT, CLAIMED, ANSWERED, ESCALATED, IN_ARBITRATION),
    /** Decided by one person, above the limit from which two are needed. */
    PROPOSED(null, IN_ARBITRATION),
    ARBITRATED(null, IN_ARBITRATION),
    /** Nobody did anything in time. */
    SILENCE(null, CLAIMED, ANSWERED, ESCALATED, IN_ARBITRATION),
    /** Either side hands in more files. */
    EVIDENCE(null, CLAIMED, ANSWERED, ESCALATED, IN_ARBITRATION);

    private final Side side;
    private final Set<DisputeState> in;

    DisputeStep(Side side, DisputeState... in) {
        this.side = side;
        this.in = Set.of(in);
    }

    /** The side whose step it is; empty for arbitration, silence and evidence. */
    public Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    public boolean isAnswer() {
        return this == ACCEPTED || this == PARTLY_ACCEPTED || this == REJECTED;
    }

    /** Whether this step can be taken in a state. */
    public boolean fits(DisputeState state) {
        return in.contains(state);
    }
}
