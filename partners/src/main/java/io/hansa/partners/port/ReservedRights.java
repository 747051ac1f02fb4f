package io.hansa.partners.port;

import io.hansa.kernel.EntryNumber;
import java.util.List;
import java.util.Optional;

/** What becomes of members' rights that places are reserved with, in the caller's transaction. */
public interface ReservedRights {

    /**
     * Sets a right aside for a day.
     *
     * @throws NoRightLeft when the member has not enough of it that lasts until then, or not the right
     * @throws GuestsNotCovered when it has some, but not enough for the guests as well
     */
    HeldRight reserve(ReserveRight command);

    /** Gives what was set aside back, because the reservation is over without a visit. */
    void release(EndReservation command);

    /**
     * Ends reservations for which nobody came, each by its rule, and tells the members.
     *
     * @return the entry of each by which the right was lost; empty where it was kept, or nothing was held
     */
    List<Optional<EntryNumber>> noShow(List<MissedRight> missed);

    /**
     * Makes good that a member was turned away: the right as it was, points by the right's version, and what the partner pays, in one
     * entry; once for each reservation.
     *
     * @return empty when nothing is given and nothing is owed
     */
    Optional<EntryNumber> makeGood(MakeGood command);
}
