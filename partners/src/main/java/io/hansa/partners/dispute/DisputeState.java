package io.hansa.partners.dispute;

import io.hansa.partners.contract.Side;
import java.util.Optional;

/**
 * Where a dispute is. Claimed → answered → escalated → in arbitration → granted, partly granted or refused; an acceptance, an
 * agreement, a withdrawal or silence ends it earlier.
 */
public enum DisputeState {
    /** Waits for the respondent's answer. */
    CLAIMED(Side.RESPONDENT, true),
    /** Waits for the claimant, who goes to the second stage or lets the answer stand. */
    ANSWERED(Side.CLAIMANT, true),
    /** In the second stage: waits for the respondent's last answer. */
    ESCALATED(Side.RESPONDENT, true),
    /** Waits for whoever decides between them. */
    IN_ARBITRATION(null, true),
    /** Over: all that was claimed. */
    GRANTED(null, false),
    /** Over: a part of it. */
    PARTLY_GRANTED(null, false),
    /** Over: nothing. */
    REFUSED(null, false),
    /** Over: taken back by the claimant. */
    WITHDRAWN(null, false);

    private final Side waitsFor;
    private final boolean open;

    DisputeState(Side waitsFor, boolean open) {
        this.waitsFor = waitsFor;
        this.open = open;
    }

    /** Whose turn it is; empty in arbitration and when it is over. */
    public Optional<Side> waitsFor() {
        return Optional.ofNullable(waitsFor);
    }

    public boolean isOpen() {
        return open;
    }

    static DisputeState granted(long granted, long claimed) {
        if (granted == 0) {
            return REFUSED;
        }
        return granted == claimed ? GRANTED : PARTLY_GRANTED;
    }
}
