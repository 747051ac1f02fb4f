package io.hansa.partners.port;

import io.hansa.kernel.EntryNumber;
import java.util.List;

/** The members' rights, as places that honour them need them. */
public interface RightsDesk {

    /** The rights that a place honours now, by code. */
    List<HonouredRight> honouredAt(RightPlace place);

    /**
     * Uses a right in the caller's transaction, once: what the partner is owed is in the same entry.
     *
     * @throws NoRightLeft when the member does not have the right, or not any more
     * @throws GuestsNotCovered when it has too few for the guests, and the right's rule lets nobody in then
     */
    RightUse use(UseRight command);

    /** Gives what was used back to the lots that it came from, and the partner is not owed for it any more. */
    EntryNumber giveBack(GiveRightBack command);
}
