package io.hansa.web.console.event;

import io.hansa.events.event.EventRow;
import io.hansa.events.event.EventState;
import io.hansa.events.event.Events;
import io.hansa.events.event.MoveEvent;
import io.hansa.events.event.VenueConflict;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.Programme;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.event.schedule.ScheduleEntryResizeEvent;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;

/** The calendar: a click on a free hour drafts an event, dragging moves it, its lower edge stretches it. */
@Named("consoleCalendar")
@ViewScoped
public class CalendarBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Events events;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    @Inject
    Refusals refusals;

    private EventCalendar calendar;

    @PostConstruct
    void open() {
        calendar = new EventCalendar(events, programme);
    }

    public void select(SelectEvent<LocalDateTime> at) {
        Faces.redirect(Faces.getRequestContextPath() + "/console/events/edit.xhtml?starts=%s", at.getObject());
    }

    public void open(SelectEvent<ScheduleEvent<EventRow>> event) {
        Faces.redirect(
                Faces.getRequestContextPath() + "/console/events/event.xhtml?number=%s",
                event.getObject().getId());
    }

    public void move(ScheduleEntryMoveEvent moved) {
        reschedule(moved.getScheduleEvent());
    }

    public void resize(ScheduleEntryResizeEvent resized) {
        reschedule(resized.getScheduleEvent());
    }

    /** What cannot be is said; the calendar is then drawn again from the schedule, and the event is where it was. */
    private void reschedule(ScheduleEvent<?> drawn) {
        EventRow event = (EventRow) drawn.getData();
        Instant starts = calendar.instant(drawn.getStartDate());
        Instant ends = calendar.instant(drawn.getEndDate());
        try {
            List<VenueConflict> met =
                    events.conflicts(event.venue().venue(), starts, ends, Optional.of(event.number()));
            if (met.isEmpty()) {
                events.move(new MoveEvent(event.number(), event.version(), starts, ends));
                pages.say(
                        "consoleEvent",
                        event.state() == EventState.PUBLISHED ? "calendar.moved.told" : "calendar.moved",
                        Formats.text(event.title()),
                        Formats.span(starts, ends));
            } else {
                met.forEach(other -> pages.warn(
                        "consoleEvent",
                        "calendar.conflict",
                        Formats.text(event.title()),
                        Formats.text(other.title()),
                        Formats.span(other.starts(), other.ends())));
            }
        } catch (DomainException refusal) {
            refusals.show(refusal);
        }
    }

    public String getZone() {
        return programme.zone().getId();
    }

    public ScheduleModel getCalendar() {
        return calendar;
    }
}
