package io.hansa.partners.visit;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.port.MissedRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells the club of reservations for which nobody came. */
@ApplicationScoped
class Misses {

    @Inject
    OutletNames names;

    List<MissedRight> of(List<Reservation> missed) {
        Map<String, LocalizedText> where =
                names.where(missed.stream().map(Reservation::slot).toList());
        return missed.stream()
                .map(found -> new MissedRight(
                        found.right(),
                        found.rightName(),
                        found.member(),
                        found.held(),
                        found.noShow(),
                        where.get(found.slot().place()),
                        found.slot().day()))
                .toList();
    }
}
