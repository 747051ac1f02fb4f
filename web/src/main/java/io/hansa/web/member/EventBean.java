package io.hansa.web.member;

import io.hansa.events.booking.BookSeats;
import io.hansa.events.booking.BookingStatus;
import io.hansa.events.booking.BookingView;
import io.hansa.events.booking.Bookings;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.EventOffer;
import io.hansa.events.event.Events;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.Statements;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One event and the form that books it. */
@Named("memberEvent")
@RequestScoped
public class EventBean {

    @Inject
    Me me;

    @Inject
    Events events;

    @Inject
    Bookings bookings;

    @Inject
    Statements statements;

    @Inject
    Pages pages;

    private String companions;
    private String requestKey = "portal:" + UUID.randomUUID();
    private EventOffer offer;

    @PostConstruct
    void load() {
        offer = pages.found(() -> events.offer(me.number(), new EventNumber(pages.parameter("number"))));
    }

    /** The page's view action. */
    public void check() {
        pages.require(offer);
    }

    public String book() {
        return book(false);
    }

    public String await() {
        return book(true);
    }

    private String book(boolean orWait) {
        return pages.act(() -> {
            EventNumber event = offer.event().number();
            BookingView booking = bookings.book(new BookSeats(me.number(), event, names(), orWait, requestKey));
            boolean waits = booking.status() == BookingStatus.WAITING;
            pages.say("member", waits ? "booking.waiting" : "booking.booked");
            return "/member/booking?number=" + booking.number();
        });
    }

    /** One name a line. */
    private List<String> names() {
        return companions == null
                ? List.of()
                : Arrays.stream(companions.split("\\R"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    public EventOffer getOffer() {
        return offer;
    }

    /** The member's live booking of this event; null when there is none. */
    public BookingView getBooking() {
        return offer == null
                ? null
                : bookings.live(me.number(), offer.event().number()).orElse(null);
    }

    public Points getAvailable() {
        return statements.wallet(me.wallet()).available();
    }

    public String getCompanions() {
        return companions;
    }

    public void setCompanions(String companions) {
        this.companions = companions;
    }

    public String getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(String requestKey) {
        this.requestKey = requestKey;
    }
}
