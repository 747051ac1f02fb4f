package io.hansa.web.console.event;

import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.events.event.BookingWindow;
import io.hansa.events.event.EditEvent;
import io.hansa.events.event.EventKind;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.EventView;
import io.hansa.events.event.Events;
import io.hansa.events.event.ScheduleEvent;
import io.hansa.events.event.Scheduled;
import io.hansa.events.event.VenueView;
import io.hansa.kernel.Programme;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Drafts an event, or changes one. */
@Named("consoleEventEdit")
@ViewScoped
public class EventEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** When an event begins of which only the day was chosen. */
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    @Inject
    Events events;

    @Inject
    Tiers tiers;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private final EventForm form = new EventForm();
    private String number;
    private LocalDateTime starts;
    private long version;
    private transient List<BookingWindow> further = List.of();

    public void load() {
        if (number == null) {
            LocalDateTime now = LocalDateTime.now(programmeClock()).truncatedTo(ChronoUnit.HOURS);
            LocalDateTime asked = starts == null ? now.plusDays(14).with(LocalTime.MIDNIGHT) : starts;
            form.begin(asked.toLocalTime().equals(LocalTime.MIDNIGHT) ? asked.with(AFTERNOON) : asked, now);
            return;
        }
        EventView event = pages.required(() -> events.event(new EventNumber(number)));
        if (event != null) {
            version = event.version();
            further = event.terms().windows().stream().skip(1).toList();
            form.read(event.terms(), event.venue().zone());
        }
    }

    public String save() {
        return pages.actIn("event", () -> {
            var terms = form.terms(further, zone());
            Scheduled scheduled = number == null
                    ? events.schedule(new ScheduleEvent(terms))
                    : events.edit(new EditEvent(new EventNumber(number), version, terms));
            pages.say("consoleEvent", "edit.done", Formats.text(terms.title()));
            scheduled
                    .conflicts()
                    .forEach(other -> pages.warn(
                            "consoleEvent",
                            "edit.shared",
                            Formats.text(other.title()),
                            Formats.span(other.starts(), other.ends())));
            return "/console/events/event?number=" + scheduled.event().number();
        });
    }

    private Clock programmeClock() {
        return Clock.fixed(programme.now(), programme.zone());
    }

    /** The clock on the wall of the venue. */
    private ZoneId zone() {
        return getVenues().stream()
                .filter(venue -> venue.venue().equals(form.getVenue()))
                .map(VenueView::zone)
                .findFirst()
                .orElse(programme.zone());
    }

    public List<VenueView> getVenues() {
        return events.venues();
    }

    public List<TierView> getLadder() {
        return tiers.ladder();
    }

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    public void setStarts(LocalDateTime starts) {
        this.starts = starts;
    }

    public EventForm getForm() {
        return form;
    }
}
