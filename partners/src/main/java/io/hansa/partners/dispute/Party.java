package io.hansa.partners.dispute;

import io.hansa.partners.access.Caller;
import io.hansa.partners.contract.Side;

/** Who settles with whom: one of them disputes, the other answers. */
public enum Party {
    PARTNER,
    PROGRAMME;

    /** On whose side somebody is. */
    public static Party of(Caller caller) {
        return caller.partner().isPresent() ? PARTNER : PROGRAMME;
    }

    public Party other() {
        return this == PARTNER ? PROGRAMME : PARTNER;
    }

    Side sideIn(Party claimant) {
        return this == claimant ? Side.CLAIMANT : Side.RESPONDENT;
    }
}
