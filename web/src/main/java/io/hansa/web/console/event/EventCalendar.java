package io.hansa.web.console.event;

import io.hansa.events.event.EventRow;
import io.hansa.events.event.EventState;
import io.hansa.events.event.Events;
import io.hansa.kernel.Programme;
import io.hansa.web.faces.Formats;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;

/** Reads the events of the weeks that the calendar shows. Its times are the programme's wall clock. */
class EventCalendar extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;

    private final transient Events events;
    private final transient Programme programme;

    EventCalendar(Events events, Programme programme) {
        this.events = events;
        this.programme = programme;
    }

    @Override
    public void loadEvents(LocalDateTime from, LocalDateTime until) {
        clear();
        events.between(instant(from), instant(until)).forEach(event -> addEvent(drawn(event)));
    }

    Instant instant(LocalDateTime wallClock) {
        return wallClock.atZone(programme.zone()).toInstant();
    }

    private ScheduleEvent<EventRow> drawn(EventRow event) {
        boolean movable =
                event.state() != EventState.CANCELLED && event.starts().isAfter(programme.now());
        return DefaultScheduleEvent.<EventRow>builder()
                .id(event.number().value())
                .title(Formats.text(event.title()))
                .description(Formats.text(event.venue().name()))
                .startDate(LocalDateTime.ofInstant(event.starts(), programme.zone()))
                .endDate(LocalDateTime.ofInstant(event.ends(), programme.zone()))
                .styleClass("event-" + event.state().name().toLowerCase(Locale.ROOT))
                .editable(movable)
                .overlapAllowed(true)
                .data(event)
                .build();
    }
}
