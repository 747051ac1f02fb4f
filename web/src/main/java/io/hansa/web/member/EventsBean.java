package io.hansa.web.member;

import io.hansa.events.event.EventKind;
import io.hansa.events.event.EventOffer;
import io.hansa.events.event.Events;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;

/** The club's coming events, by start. */
@Named("memberEvents")
@RequestScoped
public class EventsBean {

    private static final int EVENTS = 24;

    @Inject
    Me me;

    @Inject
    Events events;

    @Inject
    Pages pages;

    private String kind;
    private Slice<EventOffer> offers;

    public Slice<EventOffer> getOffers() {
        if (offers == null) {
            offers = events.upcoming(me.number(), wantedKind(), pages.after(), EVENTS);
        }
        return offers;
    }

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    private Optional<EventKind> wantedKind() {
        return Arrays.stream(EventKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
