package io.hansa.partners.dispute;

import io.hansa.partners.contract.Side;

/** Whom a dispute waits for. */
public enum Waiting {
    PARTNER,
    PROGRAMME,
    ARBITER;

    /** Null when it is over. */
    static Waiting of(DisputeState state, Party claimant) {
        if (!state.isOpen()) {
            return null;
        }
        if (state.waitsFor().isEmpty()) {
            return ARBITER;
        }
        Party party = state.waitsFor().get() == Side.CLAIMANT ? claimant : claimant.other();
        return party == Party.PARTNER ? PARTNER : PROGRAMME;
    }
}
