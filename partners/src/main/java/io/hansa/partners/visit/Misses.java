package io.hansa.partners.visit;

import io.hansa.partners.port.MissedRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the club of reservations for which nobody came. */
@ApplicationScoped
class Misses {

    @Inject
    OutletNames names;

    MissedRight of(Reservation found) {
        SlotKey slot = found.slot();
        return new MissedRight(
                found.right(),
                found.rightName(),
                found.member(),
                found.held(),
                found.noShow(),
                names.where(slot.partner(), slot.outlet()),
                slot.day());
    }
}
