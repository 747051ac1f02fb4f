package io.hansa.events.event;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Events for bookings to show; who may see what is decided there. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Agenda {

    @Inject
    EventRows rows;

    /** Many in two statements, in any state; numbers without an event are left out. */
    public Map<EventNumber, EventView> events(Collection<EventNumber> numbers) {
        return rows.find(numbers).stream().map(FullEvent::view).collect(toMap(EventView::number, view -> view));
    }
}
