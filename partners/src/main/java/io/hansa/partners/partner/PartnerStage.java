package io.hansa.partners.partner;

import java.util.EnumSet;
import java.util.Set;

/** Where a partner is on its way from prospect to end. Only who is live transacts. */
public enum PartnerStage {
    /** Somebody thinks that it would be one. */
    PROSPECT,
    /** It is looked into whom one deals with, and agreed on what. */
    DUE_DILIGENCE,
    /** Both sides have signed. */
    CONTRACT_AGREED,
    /** Its systems are tried against the sandbox. */
    INTEGRATION,
    /** Accrues and redeems. */
    LIVE,
    /** Stopped for a while. */
    SUSPENDED,
    /** Notice was given: what was done is undone, settled and disputed; nothing new is done. */
    WINDING_DOWN,
    /** Over, for ever. */
    TERMINATED;

    public boolean transacts() {
        return this == LIVE;
    }

    /** Whether it has ever been live. */
    public boolean hasBegun() {
        return ordinal() >= LIVE.ordinal();
    }

    public boolean isOver() {
        return this == TERMINATED;
    }

    /** Where it can go from here; whoever has not begun comes to nothing without notice. */
    public Set<PartnerStage> next() {
        return switch (this) {
            case PROSPECT -> EnumSet.of(DUE_DILIGENCE, TERMINATED);
            case DUE_DILIGENCE -> EnumSet.of(PROSPECT, CONTRACT_AGREED, TERMINATED);
            case CONTRACT_AGREED -> EnumSet.of(DUE_DILIGENCE, INTEGRATION, TERMINATED);
            case INTEGRATION -> EnumSet.of(CONTRACT_AGREED, LIVE, TERMINATED);
            case LIVE -> EnumSet.of(SUSPENDED, WINDING_DOWN);
            case SUSPENDED -> EnumSet.of(LIVE, WINDING_DOWN);
            case WINDING_DOWN -> EnumSet.of(LIVE, TERMINATED);
            case TERMINATED -> EnumSet.noneOf(PartnerStage.class);
        };
    }

    /** Whether a step to {@code other} goes on, for which this stage's tasks have to be done. */
    public boolean goesOnTo(PartnerStage other) {
        return next().contains(other)
                && other.ordinal() == ordinal() + 1
                && (other.ordinal() <= LIVE.ordinal() || other == TERMINATED);
    }
}
