package io.hansa.events;

import io.hansa.events.event.BookingWindow;
import io.hansa.events.event.EventKind;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.EventTerms;
import io.hansa.events.event.Events;
import io.hansa.events.event.ScheduleEvent;
import io.hansa.events.event.VenueView;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Published events of a test's own, at the one venue of the tests. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventWorld {

    private static final String VENUE = "TEST-HALL";

    @Inject
    Events events;

    public EventNumber event(int capacity, long pointsPerSeat) {
        return eventStartingIn(Duration.ofDays(10), capacity, pointsPerSeat);
    }

    public EventNumber eventStartingIn(Duration time, int capacity, long pointsPerSeat) {
        knowVenue();
        var starts = Instant.now().plus(time);
        EventNumber number = events.schedule(new ScheduleEvent(terms(starts, capacity, pointsPerSeat)))
                .event()
                .number();
        events.publish(number);
        return number;
    }

    public EventTerms terms(Instant starts, int capacity, long pointsPerSeat) {
        return new EventTerms(
                EventKind.LECTURE,
                new LocalizedText("冬天的星空", "The winter sky"),
                new LocalizedText("冬季六边形", "The Winter Hexagon"),
                VENUE,
                starts,
                starts.plus(Duration.ofHours(2)),
                capacity,
                Points.of(pointsPerSeat),
                3,
                List.of(new BookingWindow(0, starts.minus(Duration.ofDays(60)))),
                starts,
                starts.minus(Duration.ofHours(1)));
    }

    private void knowVenue() {
        if (events.venues().stream().noneMatch(venue -> venue.venue().equals(VENUE))) {
            events.addVenue(new VenueView(
                    VENUE,
                    new LocalizedText("测试厅", "Test hall"),
                    new LocalizedText("上海", "Shanghai"),
                    ZoneId.of("Asia/Shanghai")));
        }
    }
}
