package io.hansa.partners.visit;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says for which visit or refusal an entry was posted. Whose entries somebody may ask for is decided at the caller's boundary. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.PARTNER_API,
    Roles.PARTNER_FINANCE,
    Roles.PARTNER_ADMIN,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.SYSTEM
})
public class DoorEvents {

    @Inject
    VisitRows visits;

    @Inject
    RefusalRows refusals;

    @Inject
    ReservationRows reservations;

    /**
     * What happened at doors by entries, for the module's other features; all other entries are left out.
     *
     * @param entries at most {@link Slice#MAX_LIMIT}
     */
    public Map<EntryNumber, DoorEvent> byEntries(Collection<EntryNumber> entries) {
        return entries.isEmpty()
                ? Map.of()
                : Stream.of(visits(entries), takenBack(entries), refused(entries))
                        .flatMap(Function.identity())
                        .collect(Collectors.toMap(DoorEvent::entry, Function.identity()));
    }

    private Stream<DoorEvent> visits(Collection<EntryNumber> entries) {
        return visits.byEntries(entries).stream()
                .map(visit -> visit.event(visit.entry().orElseThrow()));
    }

    private Stream<DoorEvent> takenBack(Collection<EntryNumber> entries) {
        List<VisitVoid> back = visits.takenBackBy(entries);
        Map<Long, Visit> of =
                visits.byNumbers(back.stream().map(VisitVoid::visit).toList());
        return back.stream().map(one -> of.get(one.visit()).event(one.entry().orElseThrow()));
    }

    private Stream<DoorEvent> refused(Collection<EntryNumber> entries) {
        List<DoorRefusal> found = refusals.byEntries(entries);
        Map<Long, Reservation> of = reservations.byNumbers(
                found.stream().map(DoorRefusal::reservation).toList());
        return found.stream()
                .map(refusal ->
                        of.get(refusal.reservation()).event(refusal.entry().orElseThrow()));
    }
}
