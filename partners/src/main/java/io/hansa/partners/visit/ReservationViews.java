package io.hansa.partners.visit;

import io.hansa.kernel.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reservations as they are shown: with the names that outlets and members have now. */
@ApplicationScoped
class ReservationViews {

    @Inject
    OutletNames names;

    @Inject
    Door door;

    List<ReservationView> of(List<Reservation> found) {
        Map<String, LocalizedText> where =
                names.where(found.stream().map(Reservation::slot).toList());
        Map<String, String> masked = new HashMap<>();
        Map<String, Set<String>> members = found.stream()
                .collect(Collectors.groupingBy(
                        row -> row.slot().partner(),
                        Collectors.mapping(row -> row.member().value(), Collectors.toSet())));
        members.forEach((partner, numbers) -> masked.putAll(door.maskedNames(partner, numbers)));
        return found.stream()
                .map(row -> row.view(
                        where.get(row.slot().place()),
                        masked.getOrDefault(row.member().value(), "")))
                .toList();
    }
}
