package io.hansa.web.console.event;

import io.hansa.club.member.Members;
import io.hansa.club.tier.Tiers;
import io.hansa.events.booking.BookingRow;
import io.hansa.events.booking.BookingStatus;
import io.hansa.events.booking.Bookings;
import io.hansa.events.event.BookingWindow;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.EventView;
import io.hansa.events.event.Events;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One event: what it says, who comes, who waits; publish it or call it off. */
@Named("consoleEvent")
@ViewScoped
public class EventBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    Events events;

    @Inject
    Bookings bookings;

    @Inject
    Members members;

    @Inject
    Tiers tiers;

    @Inject
    Pages pages;

    private String number;
    private BookingStatus status;
    private String after;
    private transient EventView event;
    private transient Slice<BookingRow> rows;
    private transient Map<MemberNumber, String> names;

    public void load() {
        event = pages.required(() -> events.event(new EventNumber(number)));
        if (event != null) {
            rows = bookings.bookings(event.number(), Optional.ofNullable(status), Optional.ofNullable(after), PAGE);
            names = members.names(rows.rows().stream().map(BookingRow::member).toList());
        }
    }

    public String publish() {
        return pages.act(() -> {
            pages.say("consoleEvent", "event.published", title(events.publish(new EventNumber(number))));
            return address();
        });
    }

    public String cancel() {
        return pages.act(() -> {
            pages.say("consoleEvent", "event.cancelled", title(events.cancel(new EventNumber(number))));
            return address();
        });
    }

    /** For whom a window opens. */
    public LocalizedText tierOf(BookingWindow window) {
        return tiers.ladder().stream()
                .filter(tier -> tier.rank() == window.tierRank())
                .map(tier -> tier.name())
                .findFirst()
                .orElse(null);
    }

    private static String title(EventView view) {
        return Formats.text(view.terms().title());
    }

    private String address() {
        return "/console/events/event?number=" + number;
    }

    public EventView getEvent() {
        return event;
    }

    public Slice<BookingRow> getRows() {
        return rows;
    }

    public Map<MemberNumber, String> getNames() {
        return names;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public BookingStatus getStatus() {
        return status;
    }

    public void setStatus(BookingStatus status) {
        this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
